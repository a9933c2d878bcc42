package org.quarterdeck.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Markus Schulze's method. A candidate beats another directly when more ballots prefer the one than the other, with the strength
 * of those that do (its "winning votes"). A path of such victories is as strong as its weakest; a candidate beats another
 * when the strongest path there is stronger than the strongest path back. That never goes in circles, even where the
 * majorities do.
 *
 * <p>A place holds everybody whom nobody still without a place beats: the first are exactly Schulze's winners.
 */
final class Schulze {

    private final int[][] strongest;

    /** @param preferring for every two candidates, by number, how many ballots prefer the first to the second */
    Schulze(int[][] preferring) {
        strongest = victories(preferring);
        int candidates = strongest.length;
        for (int by = 0; by < candidates; by++) {
            for (int from = 0; from < candidates; from++) {
                for (int to = 0; to < candidates; to++) {
                    int around = Math.min(strongest[from][by], strongest[by][to]);
                    strongest[from][to] = Math.max(strongest[from][to], around);
                }
            }
        }
    }

    List<List<Integer>> places() {
        List<List<Integer>> places = new ArrayList<>();
        List<Integer> left = IntStream.range(0, strongest.length).boxed().toList();
        while (!left.isEmpty()) {
            List<Integer> rivals = left;
            List<Integer> place = rivals.stream()
                    .filter(candidate -> rivals.stream().noneMatch(rival -> beats(rival, candidate)))
                    .toList();
            places.add(place);
            left = rivals.stream()
                    .filter(candidate -> !place.contains(candidate))
                    .toList();
        }
        return List.copyOf(places);
    }

    boolean beats(int one, int other) {
        return strongest[one][other] > strongest[other][one];
    }

    private static int[][] victories(int[][] preferring) {
        int[][] victories = new int[preferring.length][preferring.length];
        for (int one = 0; one < preferring.length; one++) {
            for (int other = 0; other < preferring.length; other++) {
                boolean wins = preferring[one][other] > preferring[other][one];
                victories[one][other] = wins ? preferring[one][other] : 0;
            }
        }
        return victories;
    }
}
