package org.quarterdeck.volunteer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an application waits for people, and how often it asks them.
 *
 * @param firstReply how soon a coordinator answers, before all of them and the leads are told
 * @param remindSponsor silence after which a sponsor is reminded
 * @param sponsorReply silence after which a sponsor's seat is free again (VO-03)
 * @param remindApplicant how long agreements may be missing before the applicant is reminded
 * @param closeAfter how long an application waits for its applicant before it expires
 * @param acceptWithin how long an invitation holds
 * @param inviteAgain how often an invitation that nobody answered is sent again (VO-12)
 * @param mentorReply how long a mentor is asked, before the next one is
 * @param mentorLoad how many newcomers a mentor has at the most (VO-16)
 * @param remindMentor how long a check-in may be missing before the mentor is reminded
 * @param checkInWithin how long before the coordinators are told
 * @param extension by how much a probation is extended
 * @param stalledAfter silence after which coordinators and leads are told of what was left alone later on
 * @param reapplyAfter after which time one is asked to apply again, where a coordinator names no day (VO-15)
 */
@ConfigurationProperties("quarterdeck.volunteer")
public record VolunteerTimes(
        @DefaultValue("P3D") Duration firstReply,
        @DefaultValue("P3D") Duration remindSponsor,
        @DefaultValue("P7D") Duration sponsorReply,
        @DefaultValue("P7D") Duration remindApplicant,
        @DefaultValue("P30D") Duration closeAfter,
        @DefaultValue("P7D") Duration acceptWithin,
        @DefaultValue("2") int inviteAgain,
        @DefaultValue("P3D") Duration mentorReply,
        @DefaultValue("3") int mentorLoad,
        @DefaultValue("P3D") Duration remindMentor,
        @DefaultValue("P7D") Duration checkInWithin,
        @DefaultValue("P30D") Duration extension,
        @DefaultValue("P7D") Duration stalledAfter,
        @DefaultValue("P90D") Duration reapplyAfter) {

    /** What silence does on each step, and when: people read it on the form (X7). */
    String silence(String task) {
        return switch (task) {
            case "screen-application", "confirm-decline" -> told(firstReply);
            case "confirm-sponsorship" ->
                "After %s you are reminded, after %s the applicant names another sponsor."
                        .formatted(words(remindSponsor), words(sponsorReply));
            case "name-mentor" -> told(mentorReply);
            case "accept-mentorship" -> "After %s the next mentor is asked.".formatted(words(mentorReply));
            case "check-in" ->
                "After %s you are reminded, after %s the coordinators are told that the check-in is missing."
                        .formatted(words(remindMentor), words(checkInWithin));
            case "review-probation" -> told(stalledAfter) + " Then a coordinator may answer too.";
            default -> told(stalledAfter);
        };
    }

    private static String told(Duration after) {
        return "After %s: all coordinators and leads are told.".formatted(words(after));
    }

    /** {@code 3 days}; a time that is no number of whole days as ISO 8601 has it. */
    static String words(Duration time) {
        long days = time.toDays();
        return !time.equals(Duration.ofDays(days)) ? time.toString() : days == 1 ? "1 day" : days + " days";
    }
}
