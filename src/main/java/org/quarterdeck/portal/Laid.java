package org.quarterdeck.portal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.execution.Progress.Goal;
import org.quarterdeck.execution.Progress.Sum;

/** What is laid out for an objective, as sums with their currencies; several where its requests are in several. */
record Laid(String asked, String committed, String spent) {

    static final Laid NOTHING_YET = new Laid("", "", "");

    static Laid of(Goal goal) {
        return Stream.concat(
                        Stream.of(new Sum(goal.currency(), goal.asked(), goal.committed(), goal.spent())),
                        goal.otherCurrencies().stream())
                .map(Laid::of)
                .collect(Collectors.reducing(Laid::and))
                .orElse(NOTHING_YET);
    }

    private static Laid of(Sum sum) {
        return new Laid(
                sum.asked() + " " + sum.currency(),
                sum.committed() + " " + sum.currency(),
                sum.spent() + " " + sum.currency());
    }

    private Laid and(Laid other) {
        return new Laid(asked + ", " + other.asked, committed + ", " + other.committed, spent + ", " + other.spent);
    }
}
