package org.quarterdeck.engine.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param key the name that its value is handed in under
 * @param locks when it only shows: disabled, read-only, computed; what is sent for it is ignored
 * @param hides when it is not there at all: its own condition and those of the groups around it
 */
record FormField(String key, Kind kind, Rules rules, List<Condition> locks, List<Condition> hides) {

    FormField {
        locks = List.copyOf(locks);
        hides = List.copyOf(hides);
    }

    Taken take(@Nullable Object given) {
        return given == null || isEmpty(given) ? Taken.ABSENT : kind.take(given);
    }

    private static boolean isEmpty(Object given) {
        return given instanceof String text
                ? Letters.areBlank(text)
                : given instanceof Collection<?> items && items.isEmpty();
    }

    boolean isHidden(Map<String, Object> context) {
        return hides.stream().anyMatch(condition -> condition.holds(context));
    }

    boolean isLocked(Map<String, Object> context) {
        return locks.stream().anyMatch(condition -> condition.holds(context));
    }

    /** The word against what was taken, if there is one. */
    Optional<String> against(Taken taken, Map<String, Object> context) {
        if (taken instanceof Taken.Wrong wrong) {
            return Optional.of(wrong.words());
        }
        boolean isGiven = taken instanceof Taken.Value value && kind.satisfies(value.value());
        if (!isGiven && rules.required().holds(context)) {
            return Optional.of("is required");
        }
        return taken instanceof Taken.Value value ? rules.against(value.value(), kind, context) : Optional.empty();
    }

    boolean asksContext() {
        return rules.askContext()
                || locks.stream().anyMatch(Condition::asksContext)
                || hides.stream().anyMatch(Condition::asksContext);
    }
}
