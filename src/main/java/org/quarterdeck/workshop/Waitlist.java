package org.quarterdeck.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.panel.Panel;
import org.quarterdeck.timetable.Timetable;
import org.springframework.stereotype.Component;

/** Gives a place that falls through to the best of those who wait for one like it, each once (WP-13). */
@Component
class Waitlist {

    private final Proposals proposals;
    private final Panel panel;
    private final Timetable timetable;
    private final WorkshopMoney money;
    private final CallBook calls;
    private final Stage stage;
    private final ProposalTidings tidings;
    private final WorkshopTimes times;
    private final Clock clock;

    Waitlist(
            Proposals proposals,
            Panel panel,
            Timetable timetable,
            WorkshopMoney money,
            CallBook calls,
            Stage stage,
            ProposalTidings tidings,
            WorkshopTimes times,
            Clock clock) {
        this.proposals = proposals;
        this.panel = panel;
        this.timetable = timetable;
        this.money = money;
        this.calls = calls;
        this.stage = stage;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    /** Frees the session and the reviews of one that is over (WP-15). */
    void leave(WorkshopProposal proposal, String why) {
        timetable.drop(proposal.number(), why);
        panel.drop(proposal.number());
    }

    /** Offers the place of one that is over to the next, as long as the event hasn't begun. */
    void giveOn(WorkshopProposal free) {
        // held, so that of two places that fall free at once each goes to another
        Call call = calls.hold(free.call());
        Instant now = clock.instant();
        if (call.isCalledOff() || !now.isBefore(call.begins())) {
            return;
        }
        Optional<WorkshopProposal> next = next(free);
        next.ifPresent(proposal -> offer(proposal.number()));
        if (times.isEmergency(now, call.begins())) {
            tidings.emergency(free, next.orElse(null));
        }
    }

    private void offer(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.offer(clock.instant().truncatedTo(ChronoUnit.MICROS));
        proposals.store(proposal);
        stage.say(number, "offered", null);
    }

    private Optional<WorkshopProposal> next(WorkshopProposal free) {
        Map<CaseNumber, Rank> ranks = new HashMap<>();
        return proposals.of(free.call(), Set.of(ProposalStatus.WAITLISTED)).stream()
                .filter(proposal -> !proposal.isOffered())
                .filter(proposal -> proposal.track().equals(free.track()) && proposal.minutes() == free.minutes())
                .sorted(Comparator.comparing(proposal ->
                        ranks.computeIfAbsent(proposal.number(), number -> Rank.of(proposal, panel.scores(number)))))
                .filter(money::fits)
                .findFirst();
    }
}
