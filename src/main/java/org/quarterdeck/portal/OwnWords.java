package org.quarterdeck.portal;

import org.quarterdeck.workshop.ProposalStatus;

/** Where a proposal stands, in words for its speaker: of a decision that waits for its release they say nothing (WP-10). */
final class OwnWords {

    private OwnWords() {}

    /** One word. */
    static String state(ProposalStatus status) {
        return status.shown();
    }

    static String of(ProposalStatus status) {
        return switch (status) {
            case SUBMITTED -> "It is here. A chair looks at it, then reviewers read it.";
            case IN_REVIEW, DISCUSSION, ACCEPT_PENDING, WAITLIST_PENDING, REJECT_PENDING ->
                "Reviewers read it. All proposals of the call hear at the same moment what was decided.";
            case REVISION_REQUESTED -> "The chairs ask you to change it first: read below what they say.";
            case ACCEPTED -> "We would like to have you. Say below whether you come.";
            case WAITLISTED -> "It is on the waiting list: if a place falls free, we ask you.";
            case CONFIRMED -> "You come. We write to you as soon as it has its room and its time.";
            case SCHEDULED -> "It has its room and its time in the programme.";
            case DELIVERED -> "It was held. Thank you.";
            case REJECTED -> "It was not chosen: read below what we told you.";
            case WITHDRAWN -> "It was taken back.";
            case CANCELLED -> "The event was called off.";
            case EXPIRED -> "We heard nothing from you in time, and its place went to another.";
        };
    }
}
