package org.quarterdeck.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register as a signed-in reader sees it.
 *
 * @param seq its place in the chain, from 1, without gaps
 * @param deciders person ids; an erased one reads {@code erased}
 * @param reason the code and the text; null where none was given, {@code erased} where it was erased
 * @param previousHash lower-case hex SHA-256 of the entry before it; 64 zeros for the first
 * @param hash lower-case hex SHA-256 of this entry's canonical form
 */
public record Entry(
        long seq,
        Instant at,
        @Nullable String caseNumber,
        String process,
        String kind,
        String outcome,
        List<String> deciders,
        @Nullable String reason,
        Map<String, Object> policy,
        Map<String, Object> facts,
        String previousHash,
        String hash) {

    /** The deciders as people read them: whoever acted for another together with them, {@code lead2 for lead}. */
    public List<String> decidersInWords() {
        Map<Long, Long> principals = facts.get(Decision.ACTING_FOR) instanceof List<?> pairs
                ? pairs.stream()
                        .map(pair -> (Map<?, ?>) pair)
                        .collect(Collectors.toMap(pair -> place(pair, "deputy"), pair -> place(pair, "principal")))
                : Map.of();
        return LongStream.rangeClosed(1, deciders.size())
                .filter(place -> !principals.containsValue(place))
                .mapToObj(place -> Optional.ofNullable(principals.get(place))
                        .map(principal -> "%s for %s".formatted(decider(place), decider(principal)))
                        .orElseGet(() -> decider(place)))
                .toList();
    }

    private String decider(long place) {
        return deciders.get((int) place - 1);
    }

    private static long place(Map<?, ?> pair, String which) {
        return pair.get(which) instanceof Number place ? place.longValue() : 0;
    }
}
