package org.quarterdeck.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentRulesTests {

    private static final Duration TEN_DAYS = Duration.ofDays(10);
    private static final ConsentRules KEEPING = new ConsentRules(SignOffs.ALL_BUT_TWO, TEN_DAYS, Recusal.KEEP_N);
    private static final ConsentRules REDUCING = new ConsentRules(SignOffs.ALL_BUT_TWO, TEN_DAYS, Recusal.REDUCE_N);

    @ParameterizedTest(name = "{1} of {0} signed, {2} open, after {3} days: {4}")
    @DisplayName("SP-06 adopts after ten full days with all but two sign-offs and nothing open")
    @CsvSource({
        "9, 7, 0, 10, true",
        "9, 6, 0, 10, false",
        "9, 7, 0, 9, false",
        "9, 7, 1, 10, false",
        "4, 2, 0, 10, true"
    })
    void adoptsByConsent(int electors, int signed, int open, int days, boolean reached) {
        assertThat(KEEPING.isReached(new ConsentRules.Standing(electors, 0, signed, open, Duration.ofDays(days))))
                .isEqualTo(reached);
    }

    @Test
    @DisplayName("SP-06 wants ten full days: a second less is too early")
    void wantsFullDays() {
        assertThat(KEEPING.isReached(new ConsentRules.Standing(9, 0, 9, 0, TEN_DAYS.minusSeconds(1))))
                .isFalse();
    }

    @ParameterizedTest(name = "{1} of {0} signed: {2}")
    @DisplayName("SP-06 can want more to have signed than are missing as well")
    @CsvSource({"4, 2, false", "3, 2, true", "5, 3, true", "9, 6, false", "9, 7, true"})
    void canWantMostToHaveSigned(int electors, int signed, boolean reached) {
        ConsentRules rules = new ConsentRules(SignOffs.MOST_AND_ALL_BUT_TWO, TEN_DAYS, Recusal.KEEP_N);
        assertThat(rules.isReached(new ConsentRules.Standing(electors, 0, signed, 0, TEN_DAYS)))
                .isEqualTo(reached);
        assertThat(rules.isReached(new ConsentRules.Standing(electors, 0, signed, 1, TEN_DAYS)))
                .isFalse();
    }

    @ParameterizedTest(name = "after {0} with {1} objections: {2}")
    @DisplayName("BA-09 takes silence of 72 hours for consent, and one objection for none")
    @CsvSource({"PT71H59M, 0, false", "PT72H, 0, true", "PT71H59M, 1, false", "PT72H, 1, false"})
    void takesSilenceForConsent(String passed, int open, boolean reached) {
        ConsentRules lazy = new ConsentRules(SignOffs.parse("none"), Duration.ofHours(72), Recusal.REDUCE_N);
        assertThat(lazy.isReached(new ConsentRules.Standing(9, 0, 0, open, Duration.parse(passed))))
                .isEqualTo(reached);
    }

    @Test
    @DisplayName(
            "SP-05 lets a third step back where they leave the electorate: of nine six are left, and four must sign")
    void reducesTheElectorate() {
        assertThat(REDUCING.isReached(new ConsentRules.Standing(9, 3, 4, 0, TEN_DAYS)))
                .isTrue();
        assertThat(REDUCING.isReached(new ConsentRules.Standing(9, 3, 3, 0, TEN_DAYS)))
                .isFalse();
        assertThat(REDUCING.isBlocked(new ConsentRules.Standing(9, 3, 4, 0, TEN_DAYS)))
                .isFalse();
        assertThat(REDUCING.isBlocked(new ConsentRules.Standing(9, 4, 5, 0, TEN_DAYS)))
                .isTrue();
        assertThat(REDUCING.isReached(new ConsentRules.Standing(9, 4, 5, 0, TEN_DAYS)))
                .isFalse();
    }

    @Test
    @DisplayName("SP-05 wants seven of seven where two of nine stepped back and stay counted, and is blocked by three")
    void keepsTheElectorate() {
        assertThat(KEEPING.isReached(new ConsentRules.Standing(9, 2, 7, 0, TEN_DAYS)))
                .isTrue();
        assertThat(KEEPING.isReached(new ConsentRules.Standing(9, 2, 6, 0, TEN_DAYS)))
                .isFalse();
        assertThat(KEEPING.isBlocked(new ConsentRules.Standing(9, 2, 0, 0, Duration.ZERO)))
                .isFalse();
        assertThat(KEEPING.isBlocked(new ConsentRules.Standing(9, 3, 0, 0, Duration.ZERO)))
                .isTrue();
        assertThat(KEEPING.isReached(new ConsentRules.Standing(9, 3, 6, 0, TEN_DAYS)))
                .isFalse();
    }

    @Test
    void isBlockedWithNobody() {
        assertThat(REDUCING.isBlocked(new ConsentRules.Standing(0, 0, 0, 0, TEN_DAYS)))
                .isTrue();
        assertThat(REDUCING.isReached(new ConsentRules.Standing(0, 0, 0, 0, TEN_DAYS)))
                .isFalse();
    }
}
