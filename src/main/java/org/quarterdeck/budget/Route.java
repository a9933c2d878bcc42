package org.quarterdeck.budget;

import java.util.Arrays;
import java.util.List;

/** The steps of approval a request has to take, one after the other, as the decision table {@code approval-route} says. */
public record Route(List<Step> steps) {

    public Route {
        steps = List.copyOf(steps);
    }

    /**
     * Reads the table's words: {@code line-owner, then treasurer} or {@code 2 of 3 council}.
     *
     * @throws IllegalArgumentException where the table says something else
     */
    static Route parse(String words) {
        return new Route(
                Arrays.stream(words.split(", then ", -1)).map(Step::parse).toList());
    }
}
