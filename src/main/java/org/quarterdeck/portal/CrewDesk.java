package org.quarterdeck.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.Grant;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.volunteer.VolunteerApplication;
import org.quarterdeck.volunteer.VolunteerState;

/**
 * What coordinators see of all applications.
 *
 * @param more the address of the next page; null at the end
 * @param moreFailing the same of the access that could not be given
 */
record CrewDesk(
        List<StateRow> states,
        List<HandRow> rows,
        @Nullable String more,
        List<FailureRow> failing,
        @Nullable String moreFailing) {

    private static final String HERE = "/crew";

    static CrewDesk of(@Nullable String state, Page<HandRow> hands, Page<Grant> grants) {
        return new CrewDesk(
                states(state),
                hands.items(),
                hands.next() == null
                        ? null
                        : HERE + "?" + (state == null ? "" : "state=" + state + "&") + "after=" + hands.next(),
                grants.items().stream().map(FailureRow::of).toList(),
                grants.next() == null ? null : HERE + "?afterGrant=" + grants.next() + "#failing");
    }

    boolean anyRows() {
        return !rows.isEmpty();
    }

    boolean anyFailing() {
        return !failing.isEmpty();
    }

    private static List<StateRow> states(@Nullable String chosen) {
        return Stream.concat(
                        Stream.of(new StateRow("all that are open", HERE, chosen == null)),
                        Stream.of(VolunteerState.values())
                                .map(VolunteerState::id)
                                .map(id -> new StateRow(Prose.words(id), HERE + "?state=" + id, id.equals(chosen))))
                .toList();
    }

    /** A state that can be looked for. */
    record StateRow(String words, String address, boolean chosen) {}

    /** @param owes who has to act next */
    record HandRow(
            String number,
            String name,
            String role,
            String state,
            long days,
            String owes,
            @Nullable Stamp due,
            boolean overdue) {

        static HandRow of(VolunteerApplication application, String name, Instant now) {
            VolunteerState state = application.status();
            Instant due = state.isOver() ? null : application.due().orElse(null);
            return new HandRow(
                    application.number().value(),
                    name,
                    "%s, %s".formatted(application.tier(), application.role().title()),
                    Prose.words(state.id()),
                    Duration.between(application.submittedAt(), now).toDays(),
                    state.owes().orElse(""),
                    Stamp.ofNullable(due),
                    due != null && due.isBefore(now));
        }
    }

    record FailureRow(String number, String system, String error, Stamp since) {

        static FailureRow of(Grant grant) {
            return new FailureRow(
                    grant.caseNumber().value(),
                    grant.system(),
                    Objects.requireNonNullElse(grant.lastError(), ""),
                    Stamp.of(grant.changedAt()));
        }
    }
}
