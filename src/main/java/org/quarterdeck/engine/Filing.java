package org.quarterdeck.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * What a signed-in person hands in to start a case or to finish a task, after the form has taken it.
 *
 * @param reference the business key that the client sent with a start, if any
 * @param values by field: String, Boolean, Integer, BigDecimal or a list of Strings; absent where empty, hidden or not given
 */
public record Filing(PersonId person, @Nullable String reference, Map<String, Object> values) {

    public Filing {
        values = Map.copyOf(values);
    }
}
