package org.quarterdeck.workshop;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a proposal stands. */
public enum ProposalStatus {
    SUBMITTED,
    IN_REVIEW,
    REVISION_REQUESTED,
    DISCUSSION,
    ACCEPT_PENDING,
    WAITLIST_PENDING,
    REJECT_PENDING,
    ACCEPTED,
    WAITLISTED,
    REJECTED,
    CONFIRMED,
    SCHEDULED,
    DELIVERED,
    WITHDRAWN,
    CANCELLED,
    EXPIRED;

    static final Set<ProposalStatus> PENDING = Set.copyOf(EnumSet.of(ACCEPT_PENDING, WAITLIST_PENDING, REJECT_PENDING));

    static final Set<ProposalStatus> PLACED = Set.copyOf(EnumSet.of(ACCEPTED, CONFIRMED, SCHEDULED));

    private static final Set<ProposalStatus> OVER = Set.copyOf(EnumSet.of(REJECTED, WITHDRAWN, CANCELLED, EXPIRED));

    /** Decided, and not told yet. */
    public boolean isPending() {
        return PENDING.contains(this);
    }

    /** Nothing comes of it any more. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** The word for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word that whoever may see the case reads: from the review to the release it stays the same (WP-10). */
    public String shown() {
        return isPending() || this == DISCUSSION ? IN_REVIEW.id() : id();
    }
}
