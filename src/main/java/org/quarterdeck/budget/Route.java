package org.quarterdeck.budget;

import java.util.Arrays;
import java.util.List;

/** The steps of approval a request has to take, one after the other, as the decision table {@code approval-route} says. */
public record Route(List<Step> steps) {

    static final String THEN = ", then ";

    public Route {
        steps = List.copyOf(steps);
    }

    /**
     * Reads the table's words: {@code line-owner, then treasurer}, {@code 2 of 3 council} or {@code ballot of council}.
     *
     * @throws IllegalArgumentException where the table says something else
     */
    static Route parse(String words) {
        return new Route(Arrays.stream(words.split(THEN, -1)).map(Step::parse).toList());
    }
}
