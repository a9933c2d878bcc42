package org.quarterdeck.portal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.AccessOverview;
import org.quarterdeck.access.Grant;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.lobby.Pass;
import org.quarterdeck.lobby.Passes;
import org.quarterdeck.portal.CrewDesk.HandRow;
import org.quarterdeck.volunteer.ApplicantSheet;
import org.quarterdeck.volunteer.Roster;
import org.quarterdeck.volunteer.VolunteerApplication;
import org.quarterdeck.volunteer.VolunteerState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what stands on the crew's page for whoever looks at it. */
@Component
class CrewReader {

    private static final int ROWS = 25;

    private final Roster roster;
    private final AccessOverview access;
    private final Passes passes;
    private final Clock clock;

    CrewReader(Roster roster, AccessOverview access, Passes passes, Clock clock) {
        this.roster = roster;
        this.access = access;
        this.passes = passes;
        this.clock = clock;
    }

    /** What of it is asked for; all of it may be left out. */
    record Asked(
            @Nullable String state,
            @Nullable String after,
            @Nullable String afterGrant) {}

    /** The signed links to the reader's own applications are made as the page is. */
    @Transactional
    public CrewPage page(Caller caller, Asked asked) {
        List<CrewPage.OwnRow> own =
                roster.of(caller.id()).stream().map(this::own).toList();
        if (!caller.isIn(Circle.COORDINATORS, Circle.LEADS, Circle.ADMINISTRATORS)) {
            return CrewPage.of(own);
        }
        Page<HandRow> hands = Page.of(
                        roster.in(states(asked.state()), behind(asked.after()), ROWS + 1),
                        ROWS,
                        application -> application.number().value())
                .map(this::hand);
        Page<Grant> failing = access.failing(caller, new Stretch(asked.afterGrant(), ROWS));
        return CrewPage.of(own).withDesk(CrewDesk.of(asked.state(), hands, failing));
    }

    private CrewPage.OwnRow own(VolunteerApplication application) {
        String signed = passes.sign(new Pass(application.number(), application.applicant()));
        return new CrewPage.OwnRow(
                application.number().value(), Prose.words(application.status().id()), "/mine/" + signed);
    }

    /** Whoever has been erased has no name any more. */
    private HandRow hand(VolunteerApplication application) {
        String name = roster.sheet(application.number())
                .map(ApplicantSheet::name)
                .orElse(application.applicant().value());
        return HandRow.of(application, name, clock.instant());
    }

    /** The one looked for; all that are open where none is. */
    private static Set<VolunteerState> states(@Nullable String id) {
        Set<VolunteerState> states = Stream.of(VolunteerState.values())
                .filter(state -> id == null ? !state.isOver() : state.id().equals(id))
                .collect(Collectors.toSet());
        if (states.isEmpty()) {
            throw new Invalid("state", "must be a state of an application");
        }
        return states;
    }

    private static @Nullable CaseNumber behind(@Nullable String after) {
        try {
            return after == null ? null : new CaseNumber(after);
        } catch (NoSuch none) {
            throw new Invalid("after", "must be the next of an earlier page");
        }
    }
}
