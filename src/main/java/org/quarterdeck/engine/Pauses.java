package org.quarterdeck.engine;

import java.util.List;
import java.util.Set;

/**
 * How patiently jobs of no drawing are tried again. Left to itself the engine takes pauses from a drawing alone, and tries a job
 * without one three times at once.
 */
public interface Pauses {

    /** The types of the jobs. */
    Set<String> jobs();

    /** How long to wait before each further try, as ISO 8601 has it; never empty. */
    List<String> between();
}
