package org.quarterdeck.workshop.process;

import java.util.Map;
import org.quarterdeck.engine.Headstart;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.workshop.Settlement;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the demonstration's cases stand in the drawing where those stand that have come all the way. */
@Component
@Profile("demo")
class EngineSettlement implements Settlement {

    private static final String EVENT_OVER = "event-over";

    private final Headstart headstart;

    EngineSettlement(Headstart headstart) {
        this.headstart = headstart;
    }

    @Override
    public void stand(CaseNumber number, PersonId proposer, String title) {
        headstart.at(WorkshopReview.KEY, number, proposer, EVENT_OVER, Map.of(WorkshopReview.TITLE.name(), title));
    }
}
