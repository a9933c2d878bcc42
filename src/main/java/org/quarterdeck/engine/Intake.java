package org.quarterdeck.engine;

import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;

/** What a feature says about a start of its process. A process without an intake can be started by other processes only. */
public interface Intake {

    /** The key of the process. */
    String process();

    /** What the start form shows beside its own text, such as the options of a list. */
    default Map<String, Object> shown() {
        return Map.of();
    }

    /** What the form cannot know (a line that doesn't exist), named together with what the form found. */
    List<Fault> faults(Filing filing);

    /** Opens the case in the start's transaction. The number becomes the business key. */
    Opened open(Filing filing);

    /** @param variables what the engine keeps of the case from the start; never long or personal text */
    record Opened(CaseNumber number, Map<String, Object> variables) {

        public Opened {
            variables = Map.copyOf(variables);
        }
    }
}
