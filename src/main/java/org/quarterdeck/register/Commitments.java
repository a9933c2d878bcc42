package org.quarterdeck.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the chain holds instead of names and free text.
 *
 * @param deciders one for each who decided
 * @param reason null where no free text was given
 */
public record Commitments(List<String> deciders, @Nullable String reason) {

    public Commitments {
        deciders = List.copyOf(deciders);
    }
}
