package org.quarterdeck.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.Intervention;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes whatever somebody changes in a running case by the engine's own means into the register, in the same transaction. */
@Component
class Interventions {

    /** The engine's words may be long: a batch of values, an annotation. */
    private static final int LONGEST = 2000;

    private final Register register;
    private final Policies policies;

    Interventions(Register register, Policies policies) {
        this.register = register;
        this.policies = policies;
    }

    @EventListener
    void on(Intervention intervention) {
        register.appendAtCommit(new Decision(
                intervention.caseNumber(),
                intervention.process(),
                "intervention",
                intervention.operations().get(0),
                List.of(intervention.by()),
                null,
                words(intervention.details()),
                policyOf(intervention.caseNumber()),
                Map.of("operations", intervention.operations())));
    }

    private Map<String, Object> policyOf(@Nullable CaseNumber number) {
        try {
            return number == null ? Map.of() : policies.of(number).asFacts();
        } catch (NoSuch unknown) {
            return Map.of();
        }
    }

    /** The register keeps no control characters, and no half of a character. */
    private static @Nullable String words(String details) {
        String plain = details.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        return plain.isEmpty()
                ? null
                : plain.substring(
                        0, plain.offsetByCodePoints(0, Math.min(plain.codePointCount(0, plain.length()), LONGEST)));
    }
}
