package org.quarterdeck.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.ballot.ConsentEnd.CONSENT;
import static org.quarterdeck.ballot.ConsentEnd.NO_CONSENT;
import static org.quarterdeck.ballot.ConsentEnd.OPEN;
import static org.quarterdeck.ballot.Councils.day;
import static org.quarterdeck.ballot.Councils.elector;
import static org.quarterdeck.ballot.Councils.raise;
import static org.quarterdeck.ballot.Councils.resolve;
import static org.quarterdeck.ballot.Councils.round;
import static org.quarterdeck.ballot.Councils.signOffs;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;

/** A consent round by itself: no engine, no database, and time as the story tells it. */
class ConsentRoundTests {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    @ParameterizedTest(name = "of {0} electors {1} signed off, day {2}: {3}")
    @DisplayName("SP-06 adopts after ten full days with all but two sign-offs (RFC 3392)")
    @CsvSource({
        "9, 7, 10, CONSENT",
        "9, 6, 10, NO_CONSENT",
        "9, 7, 9, OPEN",
        "9, 9, 9, OPEN",
        "4, 2, 10, CONSENT",
        "4, 1, 10, NO_CONSENT",
        "1, 0, 10, CONSENT"
    })
    void adoptsByConsent(int electors, int signed, int day, ConsentEnd end) {
        ConsentRound round = round(electors);
        signOffs(round, signed);

        assertThat(round.weigh(day(day))).isEqualTo(end);
    }

    @Test
    @DisplayName("SP-06 wants every second of the ten days")
    void wantsFullDays() {
        ConsentRound round = round(9);
        signOffs(round, 9);

        assertThat(round.weigh(day(10).minus(MOMENT))).isEqualTo(OPEN);
        assertThat(round.weigh(day(10))).isEqualTo(CONSENT);
    }

    @Test
    @DisplayName("SP-06 seven sign-offs of nine and one concern are no consent")
    void isStoppedByOneConcern() {
        ConsentRound round = round(9);
        signOffs(round, 7);
        raise(round, 8, day(9));

        assertThat(round.weigh(day(10))).isEqualTo(OPEN);
        assertThat(round.weigh(day(39).minus(MOMENT))).isEqualTo(OPEN);
        assertThat(round.weigh(day(39))).isEqualTo(NO_CONSENT);
    }

    @ParameterizedTest(name = "{0}: of nine {1} stepped back, {2} signed off: {3}")
    @DisplayName("SP-05 the recused leave the electorate or stay counted, as the policy says; too many block")
    @CsvSource({
        "REDUCE_N, 3, 4, CONSENT",
        "REDUCE_N, 3, 3, NO_CONSENT",
        "REDUCE_N, 4, 5, BLOCKED",
        "KEEP_N, 2, 7, CONSENT",
        "KEEP_N, 2, 6, NO_CONSENT",
        "KEEP_N, 3, 6, BLOCKED"
    })
    void countsTheRecused(Recusal recusal, int recused, int signed, ConsentEnd end) {
        ConsentRound round = round(9, recused, recusal);
        signOffs(round, signed);

        assertThat(round.weigh(day(10))).isEqualTo(end);
    }

    @Test
    @DisplayName("SP-07 a concern stops the clock, and what was left is left when it is resolved")
    void suspends() {
        ConsentRound round = round(5);
        signOffs(round, 5);
        raise(round, 1, day(2));

        assertThat(round.clock().isSuspended()).isTrue();
        assertThat(round.clock().due()).isEmpty();
        resolve(round, 1, 1, day(8));
        assertThat(round.clock().due()).contains(day(16));
        assertThat(round.weigh(day(16).minus(MOMENT))).isEqualTo(OPEN);
        assertThat(round.weigh(day(16))).isEqualTo(CONSENT);
    }

    @Test
    @DisplayName("SP-07 resolving a late concern leaves three days at least")
    void resumesWithThreeDays() {
        ConsentRound round = round(5);
        raise(round, 1, day(9));
        resolve(round, 1, 1, day(9).plus(HALF_A_DAY));

        assertThat(round.clock().due()).contains(day(12).plus(HALF_A_DAY));
    }

    @Test
    @DisplayName("SP-07 the clock goes on only when the last of several concerns is resolved")
    void waitsForTheLastConcern() {
        ConsentRound round = round(5);
        raise(round, 1, day(1));
        raise(round, 2, day(2));
        resolve(round, 1, 1, day(3));
        assertThat(round.clock().isSuspended()).isTrue();

        resolve(round, 2, 2, day(5));
        assertThat(round.clock().due()).contains(day(14));
    }

    @Test
    @DisplayName("SP-07 a concern counts for as long as nobody has weighed the round, after its ten days too")
    void takesLateConcerns() {
        ConsentRound round = round(5);
        signOffs(round, 4);
        round.hold(elector(5), Wording.reason("reason", Councils.REASON), day(9), day(14));
        raise(round, 5, day(12));
        resolve(round, 1, 5, day(13));

        assertThat(round.weigh(day(16).minus(MOMENT))).isEqualTo(OPEN);
        assertThat(round.weigh(day(16))).isEqualTo(CONSENT);
    }

    @Test
    @DisplayName("SP-07 nobody but its author resolves a concern")
    void leavesItToTheAuthor() {
        ConsentRound round = round(5);
        raise(round, 1, day(1));

        assertThatThrownBy(() -> resolve(round, 1, 2, day(2))).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> resolve(round, 2, 1, day(2))).isInstanceOf(NoSuch.class);
        resolve(round, 1, 1, day(2));
        assertThatThrownBy(() -> resolve(round, 1, 1, day(3))).isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName("SP-07 somebody is named for an author who has left, and for nobody else")
    void hasASuccessor() {
        ConsentRound round = round(5);
        raise(round, 1, day(1));

        assertThatThrownBy(() -> round.succeed(1, elector(2), elector(9), true, day(2)))
                .isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> round.succeed(1, elector(9), elector(9), false, day(2)))
                .isInstanceOf(Invalid.class);
        round.succeed(1, elector(2), elector(9), false, day(2));
        assertThatThrownBy(() -> resolve(round, 1, 1, day(3))).isInstanceOf(Barred.class);
        resolve(round, 1, 2, day(3));
        assertThat(round.concern(1).isOpen()).isFalse();
    }

    @Test
    @DisplayName(
            "SP-08 a concern has a name, a reason and what would resolve it, and all that is missing is named at once")
    void asksForReasons() {
        ConsentRound round = round(5);

        assertThatThrownBy(() -> round.raise(
                        elector(1),
                        Wording.name(" "),
                        Wording.reason("reason", "No."),
                        Wording.reason("wouldResolve", null),
                        day(1)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting("field")
                                .containsExactly("name", "reason", "wouldResolve"));
        assertThat(round.concerns()).isEmpty();
    }

    @Test
    @DisplayName("SP-06 a hold puts consent off until it runs out, a week at most, once for each member")
    void isHeldUpOnce() {
        ConsentRound round = round(5);
        signOffs(round, 5);
        Wording reason = Wording.reason("reason", Councils.REASON);

        assertThatThrownBy(() -> round.hold(elector(1), reason, day(8), day(15).plus(MOMENT)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> round.hold(elector(1), reason, day(8), day(8))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> round.hold(elector(1), Wording.reason("reason", "Wait."), day(8), day(9)))
                .isInstanceOf(Invalid.class);
        round.hold(elector(1), reason, day(8), day(15));
        assertThat(round.weigh(day(10))).isEqualTo(OPEN);
        assertThat(round.nextLook(day(10))).isEqualTo(day(15));
        assertThatThrownBy(() -> round.hold(elector(1), reason, day(15), day(16)))
                .isInstanceOf(NotNow.class);
        assertThat(round.weigh(day(15))).isEqualTo(CONSENT);
    }

    @Test
    @DisplayName(
            "X2 whoever has stepped back signs nothing, raises nothing and holds nothing up; nor does anybody outside")
    void keepsTheRecusedOut() {
        ConsentRound round = round(9, 1, Recusal.REDUCE_N);

        for (int stranger : new int[] {9, 10}) {
            assertThatThrownBy(() -> Councils.signOff(round, stranger)).isInstanceOf(Barred.class);
            assertThatThrownBy(() -> raise(round, stranger, day(1))).isInstanceOf(Barred.class);
            assertThatThrownBy(() ->
                            round.hold(elector(stranger), Wording.reason("reason", Councils.REASON), day(1), day(2)))
                    .isInstanceOf(Barred.class);
        }
    }

    @Test
    @DisplayName(
            "X2 the mark and the hold of whoever steps back later count no more; their concern waits for a successor")
    void forgetsMarksOfTheRecused() {
        ConsentRound before = round(4);
        signOffs(before, 2);
        Councils.signOff(before, 4);
        raise(before, 4, day(1));
        before.hold(elector(4), Wording.reason("reason", Councils.REASON), day(1), day(2));
        ConsentRound after = new ConsentRound(
                before.openedAt(),
                before.terms(),
                Councils.of(4, 1),
                before.signOffs(),
                before.concerns(),
                before.holds(),
                OPEN);

        assertThat(after.signed()).containsExactly(elector(1), elector(2));
        assertThat(after.standing(day(1).plus(HALF_A_DAY)).open()).isEqualTo(1);
        assertThatThrownBy(() -> resolve(after, 1, 4, day(2))).isInstanceOf(Barred.class);
        after.succeed(1, elector(1), elector(9), true, day(2));
        resolve(after, 1, 1, day(3));
        assertThat(after.weigh(day(12))).isEqualTo(CONSENT);
    }

    @Test
    void takesOneMarkOfEach() {
        ConsentRound round = round(5);
        signOffs(round, 1);
        raise(round, 2, day(1));

        assertThatThrownBy(() -> signOffs(round, 1)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> Councils.signOff(round, 2)).isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName(
            "SP-07 a concern that nobody moves for 14 days is stale; one that nobody moves for 30 leads to the vote")
    void givesUpWaiting() {
        ConsentRound round = round(5);
        raise(round, 1, day(1));

        assertThat(round.nextLook(day(1))).isEqualTo(day(15));
        assertThat(round.stale(day(15).minus(MOMENT))).isEmpty();
        assertThat(round.stale(day(15))).hasSize(1);
        assertThat(round.nextLook(day(15))).isEqualTo(day(31));
        round.reply(1, elector(3), Wording.required("text", "We could halve it."), day(20));
        assertThat(round.stale(day(20))).isEmpty();
        assertThat(round.weigh(day(31))).isEqualTo(OPEN);
        assertThat(round.nextLook(day(20))).isEqualTo(day(34));
        assertThat(round.weigh(day(50))).isEqualTo(NO_CONSENT);
    }

    @Test
    void takesNothingOnceItIsOver() {
        ConsentRound round = round(2);
        round.end(NO_CONSENT);

        assertThat(round.weigh(day(10))).isEqualTo(NO_CONSENT);
        assertThatThrownBy(() -> signOffs(round, 1)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> raise(round, 1, day(1))).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> round.end(CONSENT)).isInstanceOf(NotNow.class);
    }
}
