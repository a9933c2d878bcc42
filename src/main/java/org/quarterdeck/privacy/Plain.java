package org.quarterdeck.privacy;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What rooms hand out, as JSON has it. A row's columns are in small letters, whatever the database calls them. */
final class Plain {

    /** Times come as the database's driver has them. */
    private static final JsonMapper TEXTS = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

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

    private static Object one(Object value) {
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
        return value instanceof String text ? text : TEXTS.convertValue(value, String.class);
    }
}
