package org.quarterdeck.budget;

import java.util.Arrays;
import java.util.Locale;

/** What an approver says. To recuse oneself is an answer too: the question goes to the next. */
public enum Verdict {
    APPROVE,
    REJECT,
    REVISE,
    RECUSE,
    /** Silence is no consent any more: the request gets a full review (BA-09). */
    OBJECT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict of(String id) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no verdict is called " + id));
    }
}
