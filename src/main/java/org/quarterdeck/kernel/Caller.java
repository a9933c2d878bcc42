package org.quarterdeck.kernel;

import java.util.Arrays;
import java.util.Set;

/** The signed-in person behind a request, with the circles they belong to. */
public record Caller(PersonId id, Set<Circle> circles) {

    public Caller {
        circles = Set.copyOf(circles);
    }

    public boolean isIn(Circle... any) {
        return Arrays.stream(any).anyMatch(circles::contains);
    }

    /**
     * Refuses whoever is in none of the circles.
     *
     * @throws Barred naming what was asked for
     */
    public void mustBeIn(String toDoWhat, Circle... any) {
        if (!isIn(any)) {
            throw new Barred("only %s may %s"
                    .formatted(
                            String.join(", ", Arrays.stream(any).map(Circle::id).toList()), toDoWhat));
        }
    }
}
