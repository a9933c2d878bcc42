package org.quarterdeck.volunteer;

import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;
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
        write(
                application,
                kind,
                outcome,
                List.of(deciders),
                Map.of("tier", application.tier().name()));
    }

    /** What a hearing made of it. */
    void reheard(VolunteerApplication application, String outcome, PersonId hearer, CaseNumber appeal) {
        Map<String, Object> facts = Map.of("tier", application.tier().name(), "appeal", appeal.value());
        write(application, "rehearing", outcome, List.of(hearer), facts);
    }

    private void write(
            VolunteerApplication application,
            String kind,
            String outcome,
            List<PersonId> deciders,
            Map<String, Object> facts) {
        register.appendAtCommit(new Decision(
                application.number(),
                Applications.PROCESS,
                kind,
                outcome,
                deciders,
                application.reasonCode().orElse(null),
                null,
                policy.of(application.number()),
                facts));
    }
}
