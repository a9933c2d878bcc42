package org.quarterdeck.calls;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much each criterion weighs in a review's points.
 *
 * @param weights whole numbers, none below nothing; what isn't named weighs nothing, and the overall points always weigh something
 */
public record Rubric(Map<Criterion, Integer> weights) {

    /** The overall points alone. */
    public static final Rubric OVERALL_ALONE = new Rubric(Map.of(Criterion.OVERALL, 1));

    public Rubric {
        weights = weights.entrySet().stream()
                .filter(weight -> weight.getValue() != 0)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public int weight(Criterion criterion) {
        return weights.getOrDefault(criterion, 0);
    }

    /** Those that weigh something, in the order of the enum. */
    public List<Criterion> criteria() {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> weight(criterion) > 0)
                .toList();
    }
}
