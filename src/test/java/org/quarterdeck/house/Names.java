package org.quarterdeck.house;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How one name follows mechanically from another: <em>Reserve funds</em>, reserve-funds, reserveFunds, ReserveFunds. */
final class Names {

    private Names() {}

    static String idOf(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’?!.,]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    static String beanOf(String id) {
        String type = typeOf(id);
        return type.isEmpty() ? type : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    static String typeOf(String id) {
        return Arrays.stream(id.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
