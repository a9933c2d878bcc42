package org.quarterdeck.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every consent round, whenever concerns are raised and resolved in it. */
class ConsentRoundPropertyTests {

    private static final int ELECTORS = 9;

    /** A concern that is raised that many hours into the round and resolved that many hours later. */
    record Objection(int raised, int lasting) {

        Instant from() {
            return Councils.OPENING.plus(Duration.ofHours(raised));
        }

        Instant until() {
            return from().plus(Duration.ofHours(lasting));
        }
    }

    @Property
    @Label("SP-06 the clock has run ten full days whenever the comment period is over")
    void runsTenFullDays(@ForAll("objections") List<Objection> objections) {
        ConsentClock clock = clock(objections);
        Instant due = clock.due().orElseThrow();

        assertThat(clock.passed(due)).isGreaterThanOrEqualTo(Duration.ofDays(10));
        assertThat(clock.isOver(due.minusMillis(1))).isFalse();
    }

    @Property
    @Label("SP-07 at least three days are left after the last concern was resolved")
    void leavesThreeDays(@ForAll("objections") List<Objection> objections) {
        Assume.that(!objections.isEmpty());
        Instant last = objections.stream()
                .map(Objection::until)
                .max(Instant::compareTo)
                .orElseThrow();

        assertThat(clock(objections).due().orElseThrow()).isAfterOrEqualTo(last.plus(Duration.ofDays(3)));
    }

    @Property
    @Label("SP-07 one more concern never ends the comment period earlier")
    void neverGetsShorter(@ForAll("objections") List<Objection> objections, @ForAll("objection") Objection another) {
        Instant due = clock(objections).due().orElseThrow();
        Assume.that(another.from().isBefore(due));
        List<Objection> more = new ArrayList<>(objections);
        more.add(another);

        assertThat(clock(more).due().orElseThrow()).isAfterOrEqualTo(due);
    }

    @Property
    @Label("SP-06 while a concern is open there is no consent, at whatever hour and with however many sign-offs")
    void neverPassesOverAConcern(
            @ForAll("objections") List<Objection> objections,
            @ForAll @IntRange(max = 1_000) int raised,
            @ForAll @IntRange(max = 2_000) int hour,
            @ForAll @IntRange(max = ELECTORS) int signed) {
        ConsentRound round = round(objections);
        Councils.signOffs(round, signed);
        Councils.raise(round, ELECTORS, Councils.OPENING.plus(Duration.ofHours(raised)));

        assertThat(round.weigh(Councils.OPENING.plus(Duration.ofHours(hour)))).isNotEqualTo(ConsentEnd.CONSENT);
    }

    @Property
    @Label("SP-06 one more sign-off never takes consent away")
    void neverPunishesASignOff(
            @ForAll("objections") List<Objection> objections, @ForAll @IntRange(max = ELECTORS - 1) int signed) {
        ConsentRound round = round(objections);
        Instant due = round.clock().due().orElseThrow();
        Councils.signOffs(round, signed);
        Assume.that(round.weigh(due) == ConsentEnd.CONSENT);
        Councils.signOff(round, signed + 1);

        assertThat(round.weigh(due)).isEqualTo(ConsentEnd.CONSENT);
    }

    @Property
    @Label("SP-05 whoever steps back never turns no consent into consent where they stay counted (RFC 3392)")
    void gainsNothingByRecusal(
            @ForAll @IntRange(min = 1, max = ELECTORS) int electors,
            @ForAll @IntRange(max = ELECTORS) int signed,
            @ForAll @IntRange(max = ELECTORS) int recused) {
        Assume.that(signed + recused <= electors);
        ConsentRound all = Councils.round(electors, 0, Recusal.KEEP_N);
        ConsentRound fewer = Councils.round(electors, recused, Recusal.KEEP_N);
        Councils.signOffs(all, signed);
        Councils.signOffs(fewer, signed);
        Assume.that(all.weigh(Councils.day(10)) == ConsentEnd.NO_CONSENT);

        assertThat(fewer.weigh(Councils.day(10))).isNotEqualTo(ConsentEnd.CONSENT);
    }

    @Provide
    Arbitrary<List<Objection>> objections() {
        return objection().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Objection> objection() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24 * 12),
                        Arbitraries.integers().between(0, 24 * 12))
                .as(Objection::new);
    }

    private static ConsentClock clock(List<Objection> objections) {
        return ConsentClock.of(Councils.OPENING, Councils.terms(Recusal.REDUCE_N), concerns(objections));
    }

    private static ConsentRound round(List<Objection> objections) {
        return new ConsentRound(
                Councils.OPENING,
                Councils.terms(Recusal.REDUCE_N),
                Councils.of(ELECTORS, 0),
                List.of(),
                concerns(objections),
                List.of(),
                ConsentEnd.OPEN);
    }

    private static List<Concern> concerns(List<Objection> objections) {
        return IntStream.range(0, objections.size())
                .mapToObj(place -> concern(place + 1, objections.get(place)))
                .toList();
    }

    private static Concern concern(int number, Objection objection) {
        return new Concern(
                number,
                Councils.elector(1),
                "Half a year",
                Councils.REASON,
                Councils.WOULD_RESOLVE,
                objection.from(),
                List.of(),
                List.of(),
                new Concern.Resolution(Councils.elector(1), null, objection.until()));
    }
}
