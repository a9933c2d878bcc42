package org.quarterdeck.ballot;

import java.util.List;

/** An election of people by ranked ballots: of every two candidates, how many ballots prefer the one, how many the other. */
final class Election {

    private final List<String> candidates;
    private final int[][] preferring;
    private int ballots;

    Election(List<String> candidates) {
        this.candidates = List.copyOf(candidates);
        this.preferring = new int[candidates.size()][candidates.size()];
    }

    List<String> candidates() {
        return candidates;
    }

    int ballots() {
        return ballots;
    }

    void cast(RankedBallot ballot) {
        ballots++;
        for (int one = 0; one < preferring.length; one++) {
            for (int other = 0; other < preferring.length; other++) {
                if (ballot.prefers(candidates.get(one), candidates.get(other))) {
                    preferring[one][other]++;
                }
            }
        }
    }

    /** The candidates from the first place to the last; who shares a place stands in the order they were named in. */
    List<List<String>> places() {
        return new Schulze(preferring)
                .places().stream()
                        .map(place -> place.stream().map(candidates::get).toList())
                        .toList();
    }
}
