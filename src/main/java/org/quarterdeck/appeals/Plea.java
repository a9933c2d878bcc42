package org.quarterdeck.appeals;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;

/** What somebody appeals against and why, in the words of the start form. A value that is not given is null. */
public record Plea(
        @Nullable String caseNumber,
        @Nullable String ground,
        @Nullable String statement) {

    public static Plea of(Map<String, Object> values) {
        return new Plea(text(values, "caseNumber"), text(values, "ground"), text(values, "statement"));
    }

    /** The case it is about; empty where no case could have that number. */
    Optional<CaseNumber> about() {
        try {
            return Optional.ofNullable(caseNumber).map(String::strip).map(CaseNumber::new);
        } catch (NoSuch shapeless) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }
}
