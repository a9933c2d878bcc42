package org.quarterdeck.workshop;

import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.Fault;

/** Knows the rules of the start form. */
public interface ProposalRules {

    /** Holds a changed text against them. */
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
