package org.quarterdeck.appeals.process;

import java.util.Optional;
import org.quarterdeck.appeals.Finding;
import org.quarterdeck.engine.Filing;

/** Reads what a hearer handed in. */
final class Heard {

    private Heard() {}

    static boolean isRecused(Filing filing) {
        return Boolean.TRUE.equals(filing.values().get("conflict"));
    }

    /** Empty where somebody recuses themselves, and where the form has refused it already. */
    static Optional<Finding> finding(Filing filing) {
        Object decision = filing.values().get("decision");
        return decision == null || isRecused(filing) ? Optional.empty() : Optional.of(Finding.of(decision.toString()));
    }

    static String reason(Filing filing) {
        return String.valueOf(filing.values().get("reason"));
    }
}
