package org.quarterdeck.budget;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is paid: a person of the community, or somebody outside by name and affiliation.
 *
 * @param person a person's id; null for somebody outside
 */
public record Payee(
        @Nullable String person,
        @Nullable String name,
        @Nullable String affiliation) {

    String label() {
        return person != null ? person : Objects.requireNonNullElse(name, "");
    }
}
