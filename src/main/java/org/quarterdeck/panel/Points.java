package org.quarterdeck.panel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Criterion;
import org.quarterdeck.calls.Rubric;

/**
 * What a reviewer thinks of a proposal.
 *
 * @param given 0 to 5 by criterion; empty for an abstention
 * @param confidence 1 to 3; null where they didn't say
 */
public record Points(
        Map<Criterion, Integer> given,
        @Nullable Integer confidence,
        @Nullable String comment) {

    public Points {
        given = Map.copyOf(given);
    }

    public @Nullable Integer of(Criterion criterion) {
        return given.get(criterion);
    }

    /** The mean of the points weighted by the rubric; what they left out weighs nothing. Empty for an abstention. */
    Optional<BigFraction> weighed(Rubric rubric) {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        given.keySet().forEach(criterion -> weights.put(criterion, rubric.weight(criterion)));
        int all = weights.values().stream().mapToInt(weight -> weight).sum();
        if (all == 0) {
            return Optional.empty();
        }
        return Optional.of(BigFraction.of(
                weights.entrySet().stream()
                        .mapToInt(one -> one.getValue() * given.getOrDefault(one.getKey(), 0))
                        .sum(),
                all));
    }
}
