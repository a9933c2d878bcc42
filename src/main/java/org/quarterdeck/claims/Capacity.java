package org.quarterdeck.claims;

import org.quarterdeck.kernel.Circle;

/** In which capacity somebody checks a claim. */
public enum Capacity {
    TREASURER(Circle.TREASURERS),
    /** Beside a treasurer, where there is no receipt (BA-15). */
    LEAD(Circle.LEADS);

    private final Circle circle;

    Capacity(Circle circle) {
        this.circle = circle;
    }

    public Circle circle() {
        return circle;
    }

    String words() {
        return this == TREASURER ? "a treasurer" : "a lead";
    }
}
