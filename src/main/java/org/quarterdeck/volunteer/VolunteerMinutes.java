package org.quarterdeck.volunteer;

import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/**
 * Writes what becomes of applications into the decision register: how it came, for which tier, and under which rules. Why, and who it
 * is about, isn't for every reader of the register (VO-05); that stays with the application.
 */
@Component
class VolunteerMinutes {

    private final Register register;
    private final VolunteerPolicy policy;

    VolunteerMinutes(Register register, VolunteerPolicy policy) {
        this.register = register;
        this.policy = policy;
    }

    void write(VolunteerApplication application, String kind, PersonId... deciders) {
        write(application, kind, application.status().id(), deciders);
    }

    void write(VolunteerApplication application, String kind, String outcome, PersonId... deciders) {
        register.appendAtCommit(new Decision(
                application.number(),
                Applications.PROCESS,
                kind,
                outcome,
                List.of(deciders),
                application.reasonCode().orElse(null),
                null,
                policy.of(application.number()),
                Map.of("tier", application.tier().name())));
    }
}
