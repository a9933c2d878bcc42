package org.quarterdeck.ballot;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a ballot is decided by: the row of the table {@code decision-class} that its kind matched, frozen when it opens.
 *
 * @param consent how many must sign off in the consent round before the vote; null where the vote alone decides
 * @param hidden whether nobody learns who stands where, before the closing how many either (SP-12)
 */
record Policy(@Nullable SignOffs consent, VotingRules rules, boolean hidden) {

    /** The vote alone decides, without a consent round before it. */
    private static final String VOTE_ALONE = "vote alone";

    private static final String CONSENT = "consent";
    private static final String THRESHOLD = "threshold";
    private static final String BASE = "base";
    private static final String QUORUM = "quorum";
    private static final String RECUSAL = "recusal";
    private static final String LEAST_IN_FAVOUR = "leastInFavour";
    private static final String VETO = "veto";
    private static final String HIDDEN = "hidden";

    /**
     * Reads the row, or what was kept of it.
     *
     * @throws IllegalArgumentException if it lacks a word, or has one that nobody understands
     */
    static Policy of(Map<String, ?> row) {
        VotingRules rules = new VotingRules(
                Threshold.parse(word(row, THRESHOLD)),
                Base.valueOf(word(row, BASE)),
                BigFraction.parse(word(row, QUORUM)),
                Recusal.valueOf(word(row, RECUSAL)),
                Integer.parseInt(word(row, LEAST_IN_FAVOUR)),
                Boolean.parseBoolean(word(row, VETO)));
        String consent = word(row, CONSENT);
        return new Policy(
                consent.equals(VOTE_ALONE) ? null : SignOffs.parse(consent),
                rules,
                Boolean.parseBoolean(word(row, HIDDEN)));
    }

    Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put(CONSENT, consent == null ? VOTE_ALONE : consent.words());
        words.put(THRESHOLD, rules.threshold().words());
        words.put(BASE, rules.base().name());
        words.put(QUORUM, Threshold.words(rules.quorum()));
        words.put(RECUSAL, rules.recusal().name());
        words.put(LEAST_IN_FAVOUR, rules.leastInFavour());
        words.put(VETO, rules.veto());
        words.put(HIDDEN, hidden);
        return words;
    }

    private static String word(Map<String, ?> row, String name) {
        Object word = row.get(name);
        if (word == null) {
            throw new IllegalArgumentException("the table decision-class says nothing of " + name);
        }
        return word.toString();
    }
}
