package org.quarterdeck.privacy;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What rooms hand out, as JSON has it. A row's columns are in small letters, whatever the database calls them. */
final class Plain {

    private Plain() {}

    static Map<String, Object> of(Map<?, ?> given) {
        Map<String, Object> plain = new TreeMap<>();
        given.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (value != null && !isEmpty(value)) {
                plain.put(
                        name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name, one(value));
            }
        });
        return plain;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> some && some.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static Object one(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return of(map);
        }
        if (value instanceof Collection<?> some) {
            List<Object> list = new ArrayList<>();
            some.forEach(each -> list.add(one(each)));
            return list;
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        return text(value);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Timestamp time) {
            return time.toInstant().toString();
        }
        return value instanceof OffsetDateTime time ? time.toInstant().toString() : String.valueOf(value);
    }
}
