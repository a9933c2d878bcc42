package org.quarterdeck.ballot;

import java.util.Map;

/**
 * One ballot that ranks people. Ranks only say who is before whom: equal ones are a tie, gaps mean nothing.
 *
 * @param ranks the rank of each candidate, 1 for the most wanted; who isn't named is left out of every comparison, so that not
 *     knowing somebody is neither for nor against them
 */
record RankedBallot(Map<String, Integer> ranks) {

    RankedBallot {
        ranks = Map.copyOf(ranks);
    }

    boolean prefers(String one, String other) {
        Integer rank = ranks.get(one);
        Integer otherRank = ranks.get(other);
        return rank != null && otherRank != null && rank < otherRank;
    }
}
