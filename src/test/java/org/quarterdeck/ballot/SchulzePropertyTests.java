package org.quarterdeck.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.ballot.Elections.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** What Schulze's method promises of any ballots whatever, ties and left-out candidates among them. */
class SchulzePropertyTests {

    private static final int CANDIDATES = 5;

    private static final List<String> NAMES = names(CANDIDATES);

    @Property
    @Label("the order of the ballots never matters")
    void isBlindToTheOrderOfBallots(@ForAll("ballots") @NotEmpty List<RankedBallot> ballots, @ForAll Random lot) {
        List<RankedBallot> shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, lot);

        assertThat(places(shuffled)).isEqualTo(places(ballots));
    }

    @Property
    @Label("the order of the candidates in the header never matters")
    void isBlindToTheOrderOfCandidates(@ForAll("ballots") @NotEmpty List<RankedBallot> ballots, @ForAll Random lot) {
        List<String> shuffled = new ArrayList<>(NAMES);
        Collections.shuffle(shuffled, lot);

        assertThat(asSets(Elections.of(shuffled, ballots).places())).isEqualTo(asSets(places(ballots)));
    }

    @Property
    @Label("every candidate has exactly one place")
    void placesEverybodyOnce(@ForAll("ballots") List<RankedBallot> ballots) {
        assertThat(places(ballots).stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Property
    @Label("whoever beats all others one to one is alone in front, whoever loses to all is alone at the end")
    void crownsTheCondorcetWinner(@ForAll("ballots") @NotEmpty List<RankedBallot> ballots) {
        List<List<String>> places = places(ballots);
        for (String candidate : NAMES) {
            List<String> others =
                    NAMES.stream().filter(name -> !name.equals(candidate)).toList();
            if (others.stream().allMatch(other -> duel(ballots, candidate, other) > 0)) {
                assertThat(places.get(0)).containsExactly(candidate);
            }
            if (others.stream().allMatch(other -> duel(ballots, other, candidate) > 0)) {
                assertThat(places.get(places.size() - 1)).containsExactly(candidate);
            }
        }
    }

    @Property
    @Label("whom every ballot puts before another comes before them")
    void followsUnanimity(@ForAll("completeBallots") @NotEmpty List<RankedBallot> ballots) {
        for (String one : NAMES) {
            for (String other : NAMES) {
                if (ballots.stream().allMatch(ballot -> ballot.prefers(one, other))) {
                    assertThat(place(places(ballots), one)).isLessThan(place(places(ballots), other));
                }
            }
        }
    }

    @Property
    @Label("it finds what walking every path finds")
    void agreesWithWalkingEveryPath(@ForAll("ballots") List<RankedBallot> ballots) {
        List<List<String>> places = places(ballots);
        for (String one : NAMES) {
            for (String other : NAMES) {
                if (strongest(ballots, one, other, Set.of(one)) > strongest(ballots, other, one, Set.of(other))) {
                    assertThat(place(places, one)).isLessThan(place(places, other));
                }
            }
            boolean beaten = NAMES.stream()
                    .anyMatch(other -> strongest(ballots, other, one, Set.of(other))
                            > strongest(ballots, one, other, Set.of(one)));
            assertThat(places.get(0).contains(one)).isEqualTo(!beaten);
        }
    }

    @Property
    @Label("a second candidate of the same kind, ranked alike on every ballot, changes nothing between the others")
    void isDeafToClones(@ForAll("ballots") @NotEmpty List<RankedBallot> ballots) {
        List<RankedBallot> cloned =
                ballots.stream().map(SchulzePropertyTests::withTwinOfTheFirst).toList();
        List<List<String>> places = Elections.of(names(CANDIDATES + 1), cloned).places();

        assertThat(places.stream().map(place -> withoutTwin(place)).filter(place -> !place.isEmpty()))
                .isEqualTo(places(ballots));
        assertThat(place(places, twin())).isEqualTo(place(places, NAMES.get(0)));
    }

    @Property
    @Label("moving a winner up on a ballot never takes the win away")
    void neverPunishesSupport(
            @ForAll("ballots") @NotEmpty List<RankedBallot> ballots, @ForAll @IntRange(max = 1_000) int which) {
        String winner = places(ballots).get(0).get(0);
        int raised = which % ballots.size();
        Assume.that(ballots.get(raised).ranks().containsKey(winner));
        List<RankedBallot> changed = new ArrayList<>(ballots);
        Map<String, Integer> ranks = new HashMap<>(ballots.get(raised).ranks());
        ranks.merge(winner, -1, Integer::sum);
        changed.set(raised, new RankedBallot(ranks));

        assertThat(places(changed).get(0)).contains(winner);
    }

    @Property
    @Label("a sole winner doesn't win when every ballot is turned upside down")
    void turnsAround(@ForAll("ballots") @NotEmpty List<RankedBallot> ballots) {
        List<String> first = places(ballots).get(0);
        Assume.that(first.size() == 1);

        assertThat(places(ballots.stream().map(Elections::reversed).toList()).get(0))
                .doesNotContainAnyElementsOf(first);
    }

    @Provide
    Arbitrary<List<RankedBallot>> ballots() {
        return ballots(0);
    }

    @Provide
    Arbitrary<List<RankedBallot>> completeBallots() {
        return ballots(CANDIDATES);
    }

    private static Arbitrary<List<RankedBallot>> ballots(int named) {
        return Arbitraries.maps(Arbitraries.of(NAMES), Arbitraries.integers().between(1, CANDIDATES))
                .ofMinSize(named)
                .map(RankedBallot::new)
                .list()
                .ofMaxSize(9);
    }

    private static List<List<String>> places(List<RankedBallot> ballots) {
        return Elections.of(NAMES, ballots).places();
    }

    private static List<Set<String>> asSets(List<List<String>> places) {
        return places.stream().map(place -> (Set<String>) new HashSet<>(place)).toList();
    }

    private static int place(List<List<String>> places, String candidate) {
        return IntStream.range(0, places.size())
                .filter(place -> places.get(place).contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    /** How many more ballots prefer the one than the other. */
    private static long duel(List<RankedBallot> ballots, String one, String other) {
        return preferring(ballots, one, other) - preferring(ballots, other, one);
    }

    private static long preferring(List<RankedBallot> ballots, String one, String other) {
        return ballots.stream().filter(ballot -> ballot.prefers(one, other)).count();
    }

    private static long strongest(List<RankedBallot> ballots, String from, String to, Set<String> walked) {
        long best = 0;
        for (String next : NAMES) {
            if (!walked.contains(next) && duel(ballots, from, next) > 0) {
                long victory = preferring(ballots, from, next);
                Set<String> further = new HashSet<>(walked);
                further.add(next);
                best = Math.max(
                        best, next.equals(to) ? victory : Math.min(victory, strongest(ballots, next, to, further)));
            }
        }
        return best;
    }

    private static String twin() {
        return names(CANDIDATES + 1).get(CANDIDATES);
    }

    private static RankedBallot withTwinOfTheFirst(RankedBallot ballot) {
        Map<String, Integer> ranks = new HashMap<>(ballot.ranks());
        Integer rank = ranks.get(NAMES.get(0));
        if (rank != null) {
            ranks.put(twin(), rank);
        }
        return new RankedBallot(ranks);
    }

    private static List<String> withoutTwin(List<String> place) {
        return place.stream().filter(name -> !name.equals(twin())).toList();
    }
}
