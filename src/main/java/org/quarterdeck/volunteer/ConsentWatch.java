package org.quarterdeck.volunteer;

import java.util.Map;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.consents.ConsentGiven;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets an application go on once the last agreement that it waits for is given. */
@Component
class ConsentWatch {

    private final Applications applications;
    private final ConsentBook consents;
    private final VolunteerStage stage;

    ConsentWatch(Applications applications, ConsentBook consents, VolunteerStage stage) {
        this.applications = applications;
        this.consents = consents;
        this.stage = stage;
    }

    @EventListener
    void goOn(ConsentGiven given) {
        applications
                .openOf(given.person())
                .filter(application -> application.status() == VolunteerState.INCOMPLETE)
                .filter(application -> consents.missing(
                                given.person(), application.role().agreements())
                        .isEmpty())
                .ifPresent(application -> stage.say(application.number(), "agreed", given.person(), Map.of()));
    }
}
