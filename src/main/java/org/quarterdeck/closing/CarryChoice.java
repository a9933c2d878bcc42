package org.quarterdeck.closing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What goes on, as somebody wrote it.
 *
 * @param named the numbers of cases, where only those named go on
 * @param targets code of the line that goes on, by the code of the one that is closed
 */
public record CarryChoice(
        Carry carry,
        List<String> named,
        Map<String, String> targets,
        @Nullable String comment) {

    /** Empty where the form lacks an answer: a conflict of interest was declared. */
    public static Optional<CarryChoice> of(Map<String, Object> values) {
        return Carry.of(text(values, "carry"))
                .map(carry -> new CarryChoice(
                        carry,
                        carry == Carry.NAMED ? words(text(values, "named")).toList() : List.of(),
                        carry == Carry.NONE ? Map.of() : targets(text(values, "targets")),
                        values.get("comment") == null ? null : text(values, "comment")));
    }

    boolean carries(String number) {
        return carry == Carry.ALL || carry == Carry.NAMED && named.contains(number);
    }

    /** {@code EVENTS = EVENTS-2027}, one beside or below the other. */
    private static Map<String, String> targets(String text) {
        Map<String, String> targets = new LinkedHashMap<>();
        String joined = text.replaceAll("\\s*(=|->|→)\\s*", "=");
        words(joined).forEach(word -> {
            String[] sides = word.split("=", 2);
            targets.put(sides[0], sides.length == 2 ? sides[1] : "");
        });
        return targets;
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty())
                .distinct();
    }

    private static String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null ? "" : value.toString();
    }
}
