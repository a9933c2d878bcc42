package org.quarterdeck.workshop;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it came out of another system.
 *
 * @param externalId what it is called there; null where it isn't said
 * @param values by field of the start form; whatever else was there too, so that it is named among the faults
 */
record Brought(@Nullable String externalId, Map<String, Object> values) {

    Brought {
        values = Map.copyOf(values);
    }
}
