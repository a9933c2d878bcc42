package org.quarterdeck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;

/** Types into a form of the house, which draws itself anew after each field: what a machine types meanwhile is lost, and typed again. */
final class Typing {

    private static final int TIMES = 5;

    private Typing() {}

    /** Comes back once every field holds what was typed. */
    static void type(Map<Locator, String> values) {
        List<Locator> missing = List.copyOf(values.keySet());
        for (int times = 0; times < TIMES && !missing.isEmpty(); times++) {
            for (Locator field : missing) {
                field.fill(values.get(field));
                field.press("Tab");
            }
            missing = values.keySet().stream()
                    .filter(field -> !field.inputValue().equals(values.get(field)))
                    .toList();
        }
        assertThat(missing).isEmpty();
    }
}
