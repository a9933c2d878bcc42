package org.quarterdeck.budget;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The steps of approval a request has to take, one after the other, as the decision table {@code approval-route} says. */
public record Route(List<Step> steps) {

    static final String THEN = ", then ";

    public Route {
        steps = List.copyOf(steps);
    }

    /**
     * Reads the table's words: {@code line-owner, then treasurer}, {@code 2 of 3 council}, {@code ballot of council}, {@code lazy
     * consensus of line-owner} or {@code nobody}.
     *
     * @throws IllegalArgumentException where the table says something else
     */
    static Route parse(String words) {
        return new Route(Arrays.stream(words.split(THEN, -1)).map(Step::parse).toList());
    }

    /** The same without the steps that take nobody's word; the ballot where nothing else is left. */
    static String inFull(String words) {
        String asked = Arrays.stream(words.split(THEN, -1))
                .filter(step -> !Step.parse(step).isFast())
                .collect(Collectors.joining(THEN));
        return asked.isEmpty() ? Step.BALLOT_OF_COUNCIL : asked;
    }
}
