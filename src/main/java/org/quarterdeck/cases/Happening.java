package org.quarterdeck.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param what in readable words
 * @param who ids of those who did it, separated by a comma; null if it was the clock or the house itself
 */
public record Happening(Instant at, String what, @Nullable String who) {

    private static final String DONE = "Done: ";

    /** Somebody has done a step, which goes by its name in the drawing. */
    public static Happening done(Instant at, String name, @Nullable String who) {
        return new Happening(at, DONE + name, who);
    }

    /** Whether the step with that id was done; a step's id is its name in small letters, with hyphens. */
    boolean isDoing(String step) {
        return what.equalsIgnoreCase(DONE + step.replace('-', ' '));
    }
}
