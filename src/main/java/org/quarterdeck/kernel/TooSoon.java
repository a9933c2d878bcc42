package org.quarterdeck.kernel;

import java.time.Duration;

/** Asked too often. Asking again after the pause helps. HTTP 429, which names the pause. */
public final class TooSoon extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    public TooSoon(String type, String words, Duration pause) {
        super(type, words);
        this.pause = pause;
    }

    /** In whole seconds, rounded up. */
    public long seconds() {
        return pause.plusMillis(999).toSeconds();
    }
}
