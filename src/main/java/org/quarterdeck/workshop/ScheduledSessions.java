package org.quarterdeck.workshop;

import org.quarterdeck.timetable.Placement;
import org.quarterdeck.timetable.SessionsScheduled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears where and when workshops take place, in the transaction that publishes it. */
@Component
class ScheduledSessions {

    private final Proposals proposals;
    private final Stage stage;

    ScheduledSessions(Proposals proposals, Stage stage) {
        this.proposals = proposals;
        this.stage = stage;
    }

    /** One that has had a place before, and has another now, waits for the event already. */
    @EventListener
    void on(SessionsScheduled published) {
        published.placements().stream()
                .map(Placement::number)
                .flatMap(number -> proposals.find(number).stream())
                .filter(proposal -> proposal.status() == ProposalStatus.CONFIRMED)
                .forEach(proposal -> stage.say(proposal.number(), "scheduled", null));
    }
}
