package org.quarterdeck.calls;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much each criterion weighs in a review's points.
 *
 * @param weights whole numbers, none below nothing; what isn't named weighs nothing, and the overall points always weigh something
 */
public record Rubric(Map<Criterion, Integer> weights) {

    /** The overall points alone. */
    public static final Rubric OVERALL_ALONE = new Rubric(Map.of(Criterion.OVERALL, 1));

    public Rubric {
        weights = Map.copyOf(weights);
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

    /** By the criteria's ids, in the order of the enum. */
    public Map<Criterion, Integer> all() {
        Map<Criterion, Integer> all = new EnumMap<>(Criterion.class);
        Arrays.stream(Criterion.values()).forEach(criterion -> all.put(criterion, weight(criterion)));
        return all;
    }
}
