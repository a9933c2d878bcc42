package org.quarterdeck.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that reads the same everywhere: a fraction or a larger number would come back from another reader as something
 * else, and with it another hash.
 */
final class PlainJson {

    private static final long LARGEST = 1L << 53;

    private PlainJson() {}

    /** A deep, unchangeable copy. */
    static Map<String, Object> copyOf(Map<?, ?> map) {
        return map.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(each -> key(each.getKey()), each -> value(each.getValue())));
    }

    static String text(String text) {
        if (!text.codePoints().allMatch(PlainJson::isCharacter)) {
            throw new IllegalArgumentException("a text of the register holds a lone surrogate");
        }
        return text;
    }

    /** Refuses a tree read from outside that no entry of ours can hold. */
    static void check(JsonNode node) {
        if (node.isTextual()) {
            text(node.textValue());
        } else if (node.isNumber()) {
            number(node.numberValue());
        } else if (node.isContainerNode()) {
            node.fieldNames().forEachRemaining(PlainJson::text);
            node.forEach(PlainJson::check);
        }
    }

    private static Object value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return copyOf(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PlainJson::value).toList();
        }
        if (value instanceof String text) {
            return text(text);
        }
        return value instanceof Boolean ? value : number(value);
    }

    private static String key(@Nullable Object key) {
        if (key instanceof String text) {
            return text(text);
        }
        throw new IllegalArgumentException("a key of the register's facts must be a text, not " + key);
    }

    private static Long number(@Nullable Object value) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            long number = ((Number) value).longValue();
            if (Math.abs(number) <= LARGEST && number != Long.MIN_VALUE) {
                return number;
            }
        }
        throw new IllegalArgumentException(
                "the register's facts are strings, booleans, whole numbers up to 2^53, lists and maps, not %s (%s)"
                        .formatted(
                                value,
                                value == null ? "nothing" : value.getClass().getSimpleName()));
    }

    private static boolean isCharacter(int codePoint) {
        return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
    }
}
