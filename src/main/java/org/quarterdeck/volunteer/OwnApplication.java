package org.quarterdeck.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Tier;

/**
 * An application as whoever applied sees it (VO-17): what is the current step, who owes the next action, by when.
 *
 * @param state as the docket has it, {@code in-vote}
 * @param step the current step, in words for the applicant
 * @param owes who has to act next, as a role and never by name; null once nobody has
 * @param due until when; null where nothing is waited for
 * @param sponsors the seats, in their order; none before T1
 * @param missing ids of the documents that must be agreed to, and aren't in their present wording
 * @param systems the access that the role comes with, as far as it was asked for
 * @param words what the applicant is to know of the end: what is missing yet, or why not; null where nothing is said
 * @param reapplyOn from when on they may apply again (VO-15)
 */
public record OwnApplication(
        CaseNumber number,
        PersonId applicant,
        Tier tier,
        String role,
        String state,
        String step,
        @Nullable String owes,
        @Nullable Instant due,
        List<Seat> sponsors,
        List<String> missing,
        List<Entry> systems,
        @Nullable String words,
        @Nullable LocalDate reapplyOn) {

    public OwnApplication {
        sponsors = List.copyOf(sponsors);
        missing = List.copyOf(missing);
        systems = List.copyOf(systems);
    }

    /** Whether an invitation waits for the applicant's answer. */
    public boolean isInvited() {
        return state.equals(VolunteerState.INVITED.id());
    }

    public boolean isOver() {
        return Stream.of(VolunteerState.values())
                .anyMatch(known -> known.isOver() && known.id().equals(state));
    }

    /**
     * A sponsor's seat.
     *
     * @param name of the sponsor, or their id where nobody knows them any more
     * @param state {@code asked}, {@code vouched}, or {@code free} for a seat that waits for another sponsor
     * @param due until when the sponsor may answer, or the applicant name another; null for who has vouched
     */
    public record Seat(
            PersonId sponsor,
            String name,
            String state,
            @Nullable Instant due) {

        /** Whether the applicant is to name another. */
        public boolean isFree() {
            return state.equals("free");
        }
    }

    /** @param state of the access to that system, in small letters: {@code pending-user} */
    public record Entry(String system, String state) {}
}
