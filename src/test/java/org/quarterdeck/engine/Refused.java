package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.Assertions;
import org.quarterdeck.kernel.Refusal;

/** The refusal that a call ends in, as our own rooms see it. */
final class Refused {

    private Refused() {}

    static Refusal of(Runnable call) {
        Throwable thrown = catchThrowable(call::run);
        if (thrown instanceof Refusal refusal) {
            return refusal;
        }
        return Assertions.fail("no refusal but " + thrown, thrown);
    }
}
