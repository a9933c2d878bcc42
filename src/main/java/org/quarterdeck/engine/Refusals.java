package org.quarterdeck.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Refusal;

/** Finds the refusal inside what the engine wraps around it. */
final class Refusals {

    private Refusals() {}

    static Optional<Refusal> in(Throwable wrapped) {
        for (@Nullable Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
