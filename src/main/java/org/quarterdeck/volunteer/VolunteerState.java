package org.quarterdeck.volunteer;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an application stands: the rule book's states, as far as a case goes through them. */
public enum VolunteerState {
    INTEREST("A coordinator looks at your application", "a coordinator"),
    SPONSORING("Your sponsors are asked to vouch for you", "your sponsors"),
    INCOMPLETE("Agreements of the role are still missing", "you"),
    IN_VOTE("The council votes on your application", "the council"),
    INVITED("You are invited; accept the invitation or decline it", "you"),
    PROVISIONING("Your access is set up, and a mentor is found for you", "a mentor"),
    PROBATION("You are in your probation", "your mentor"),
    ACTIVE("You are an active member", null),
    NOT_YET("Not yet: something is missing, and you are welcome to apply again", "you"),
    DECLINED("Your application was declined", null),
    WITHDRAWN("Your application was withdrawn", null),
    EXPIRED("Your application expired; you are welcome to apply again", "you");

    private static final Set<VolunteerState> OVER = EnumSet.of(ACTIVE, NOT_YET, DECLINED, WITHDRAWN, EXPIRED);

    private final String step;
    private final @Nullable String owes;

    VolunteerState(String step, @Nullable String owes) {
        this.step = step;
        this.owes = owes;
    }

    /** As the docket and the API have it: {@code in-vote}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Whether the newcomer has accepted the invitation and isn't done yet. */
    public boolean isUnderway() {
        return this == PROVISIONING || this == PROBATION;
    }

    /** For the applicant. */
    public String step() {
        return step;
    }

    /** Who has to act next, as a role and never by name; empty where nobody has. */
    public Optional<String> owes() {
        return Optional.ofNullable(owes);
    }
}
