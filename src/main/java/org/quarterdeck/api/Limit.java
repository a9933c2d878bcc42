package org.quarterdeck.api;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Invalid;

/** How many rows one page of a list holds. */
public final class Limit {

    public static final int DEFAULT = 50;
    public static final int MOST = 200;

    private Limit() {}

    /**
     * @param asked the parameter {@code limit}, if it was sent
     * @throws Invalid unless it is 1 to {@value MOST}
     */
    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        if (asked < 1 || asked > MOST) {
            throw new Invalid("limit", "must be 1 to " + MOST);
        }
        return asked;
    }
}
