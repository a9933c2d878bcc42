package org.quarterdeck.cases;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Invalid;

/**
 * Where a task stands among a person's: what is due soonest comes first and what is never due last, then the oldest, then by id.
 * Written out it is the key that a list goes on behind, also when the task itself has been done meanwhile.
 */
public record Urgency(@Nullable Instant due, Instant created, String id) {

    private static final String NEVER = "never";
    private static final Pattern SHAPE = Pattern.compile("(never|[0-9]{1,14})[.]([0-9]{1,14})[.]([0-9a-zA-Z-]{1,64})");

    /** @throws Invalid if it is not the key of an earlier page */
    static Urgency parse(String key) {
        Matcher parts = SHAPE.matcher(key);
        if (!parts.matches()) {
            throw new Invalid("after", "must be the next of an earlier page");
        }
        return new Urgency(
                parts.group(1).equals(NEVER) ? null : instant(parts.group(1)), instant(parts.group(2)), parts.group(3));
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }

    String key() {
        return "%s.%d.%s".formatted(due == null ? NEVER : due.toEpochMilli(), created.toEpochMilli(), id);
    }
}
