package org.quarterdeck.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** RFC 8785 for plain values, written from its text alone: what the register's own way is compared with. */
final class ByHand {

    private ByHand() {}

    static String canonical(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put((String) key, each));
            return sorted.entrySet().stream()
                    .map(each -> canonical(each.getKey()) + ":" + canonical(each.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ByHand::canonical).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            int at = "\b\t\n\f\r\"\\".indexOf(c);
            quoted.append(at >= 0 ? "\\" + "btnfr\"\\".charAt(at) : c < 0x20 ? "\\u%04x".formatted((int) c) : "" + c);
        }
        return quoted.append('"').toString();
    }
}
