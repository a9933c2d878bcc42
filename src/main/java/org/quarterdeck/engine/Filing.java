package org.quarterdeck.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * What a signed-in person hands in to start a case or to finish a task, after the form has taken it.
 *
 * @param reference the business key that the client sent with a start, if any
 * @param values by field: String, Boolean, Integer, BigDecimal or a list of Strings; absent where empty, hidden or not given
 * @param actingFor whose deputy the person is in this (X3); null for whoever acts for themselves
 */
public record Filing(
        PersonId person,
        @Nullable String reference,
        Map<String, Object> values,
        @Nullable PersonId actingFor) {

    public Filing(PersonId person, @Nullable String reference, Map<String, Object> values) {
        this(person, reference, values, null);
    }

    public Filing {
        values = Map.copyOf(values);
    }

    /** Those who have acted by it: the person, and whoever they are the deputy of. */
    public List<PersonId> actors() {
        return actingFor == null ? List.of(person) : List.of(person, actingFor);
    }
}
