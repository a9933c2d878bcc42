package org.quarterdeck.portal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.budget.Outlay;
import org.quarterdeck.kernel.Money;

/** What is laid out for an objective, as sums with their currencies; several where its requests are in several. */
record Laid(String asked, String committed, String spent) {

    static final Laid NOTHING_YET = new Laid("", "", "");

    /** @param nothing what is written where nothing is laid out at all */
    static Laid of(List<Outlay> outlays, Money nothing) {
        return new Laid(
                sum(outlays, Outlay::asked, nothing),
                sum(outlays, Outlay::committed, nothing),
                sum(outlays, Outlay::spent, nothing));
    }

    private static String sum(List<Outlay> outlays, Function<Outlay, Money> which, Money nothing) {
        String sums = outlays.stream()
                .map(which)
                .filter(Money::isPositive)
                .map(Money::toString)
                .collect(Collectors.joining(", "));
        return sums.isEmpty() ? nothing.toString() : sums;
    }
}
