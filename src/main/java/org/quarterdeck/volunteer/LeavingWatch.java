package org.quarterdeck.volunteer;

import java.util.Map;
import org.quarterdeck.people.MembershipChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Withdraws the open application of whoever is let go: nobody comes back in by it. */
@Component
class LeavingWatch {

    private static final String WITHDRAWN = "withdrawn";

    private final Applications applications;
    private final VolunteerStage stage;

    LeavingWatch(Applications applications, VolunteerStage stage) {
        this.applications = applications;
        this.stage = stage;
    }

    @EventListener
    void withdraw(MembershipChanged change) {
        if (!change.now().hasLeft()) {
            return;
        }
        applications
                .openOf(change.person())
                .filter(application -> stage.awaits(application.number(), WITHDRAWN))
                .ifPresent(application -> stage.say(
                        application.number(),
                        WITHDRAWN,
                        change.person(),
                        Map.of("reason", "The membership has ended.")));
    }
}
