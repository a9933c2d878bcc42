package org.quarterdeck.register;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * What stands beside an entry and can be erased.
 *
 * @param deciders in the order of their commitments; null where erased
 * @param reason null where none was given or it was erased
 */
record ClearText(List<@Nullable Opening> deciders, @Nullable Opening reason) {

    /** The reason's place beside the entry; the deciders follow it. */
    static final int REASON = 0;

    private static final String ERASED = "erased";

    ClearText {
        deciders = Collections.unmodifiableList(deciders);
    }

    static ClearText of(Decision decision) {
        return new ClearText(
                decision.deciders().stream()
                        .map(PersonId::value)
                        .map(Opening::of)
                        .toList(),
                decision.reason() == null ? null : Opening.of(decision.reason()));
    }

    static ClearText of(Map<Integer, Opening> byPlace, Commitments commitments) {
        return new ClearText(
                IntStream.rangeClosed(1, commitments.deciders().size())
                        .<@Nullable Opening>mapToObj(byPlace::get)
                        .collect(Collectors.toList()),
                byPlace.get(REASON));
    }

    List<String> names() {
        return deciders.stream().map(ClearText::words).toList();
    }

    /** The reason as one reads it: {@code incomplete: No quote yet.} */
    String wordsAfter(@Nullable String code) {
        return (code == null ? "" : code + ": ") + words(reason);
    }

    Commitments commitments() {
        return new Commitments(
                deciders.stream()
                        .map(each -> Objects.requireNonNull(each).commitment())
                        .toList(),
                reason == null ? null : reason.commitment());
    }

    /** Whether all that hasn't been erased is what was committed to. */
    boolean opens(Commitments commitments) {
        return deciders.size() == commitments.deciders().size()
                && IntStream.range(0, deciders.size())
                        .allMatch(i ->
                                opens(deciders.get(i), commitments.deciders().get(i)))
                && opens(reason, commitments.reason());
    }

    private static boolean opens(@Nullable Opening opening, @Nullable String commitment) {
        return opening == null || opening.commitment().equals(commitment);
    }

    private static String words(@Nullable Opening opening) {
        return opening == null ? ERASED : opening.text();
    }
}
