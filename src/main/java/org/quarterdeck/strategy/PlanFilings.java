package org.quarterdeck.strategy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;

/** Starts the process of a plan on behalf of the signed-in person. */
public interface PlanFilings {

    /**
     * @param values by field of the start form, as they came in
     * @throws org.quarterdeck.kernel.Invalid naming every fault
     * @throws org.quarterdeck.kernel.NotNow if the reference is taken
     */
    CaseNumber file(Map<String, Object> values, @Nullable String reference);

    /** Holds a changed plan against the rules of the start form. */
    Checked check(Map<String, Object> values);

    /**
     * @param values those that the form took, by field
     * @param faults what it found wrong with the rest
     */
    record Checked(Map<String, Object> values, List<Fault> faults) {

        public Checked {
            values = Map.copyOf(values);
            faults = List.copyOf(faults);
        }
    }
}
