package org.quarterdeck.ballot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Elections as textbooks print them: how many ballots, and their order; {@code =} for a tie, left out for no opinion. */
final class Elections {

    private Elections() {}

    /** @param ballots such as {@code "5 A>C=B>E"} */
    static Election of(String candidates, String... ballots) {
        Election election = new Election(List.of(candidates.split("")));
        for (String line : ballots) {
            String[] parts = line.split(" ");
            for (int count = 0; count < Integer.parseInt(parts[0]); count++) {
                election.cast(ballot(parts[1]));
            }
        }
        return election;
    }

    static RankedBallot ballot(String order) {
        Map<String, Integer> ranks = new HashMap<>();
        String[] places = order.split(">");
        for (int place = 0; place < places.length; place++) {
            for (String candidate : places[place].split("=")) {
                ranks.put(candidate, place + 1);
            }
        }
        return new RankedBallot(ranks);
    }

    /** The places as the command prints them: {@code A > B = C}. */
    static String order(Election election) {
        return String.join(
                " > ",
                election.places().stream()
                        .map(place -> String.join(" = ", place))
                        .toList());
    }

    static Election of(List<String> candidates, List<RankedBallot> ballots) {
        Election election = new Election(candidates);
        ballots.forEach(election::cast);
        return election;
    }

    static RankedBallot reversed(RankedBallot ballot) {
        Map<String, Integer> ranks = new HashMap<>();
        ballot.ranks().forEach((candidate, rank) -> ranks.put(candidate, 1_000 - rank));
        return new RankedBallot(ranks);
    }

    static List<String> names(int candidates) {
        return Arrays.asList("ABCDEF".substring(0, candidates).split(""));
    }
}
