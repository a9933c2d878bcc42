package org.quarterdeck.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermTests {

    private static final Period QUARTER = Period.ofMonths(3);

    @Test
    @DisplayName("SP-18 a year has four reports, half a year has two, each due on the last day of its quarter")
    void hasAReportEachQuarter() {
        assertThat(Term.of("2027").reportDays(QUARTER))
                .containsExactly(day("2027-03-31"), day("2027-06-30"), day("2027-09-30"), day("2027-12-31"));
        assertThat(Term.of("2027-H1").reportDays(QUARTER)).containsExactly(day("2027-03-31"), day("2027-06-30"));
        assertThat(Term.of("2028-H2").reportDays(QUARTER)).containsExactly(day("2028-09-30"), day("2028-12-31"));
    }

    @Test
    void endsWithAReportHoweverOftenOneIsMade() {
        assertThat(Term.of("2028").reportDays(Period.ofMonths(1)))
                .hasSize(12)
                .contains(day("2028-02-29"))
                .endsWith(day("2028-12-31"));
        assertThat(Term.of("2027-H1").reportDays(Period.ofMonths(4)))
                .containsExactly(day("2027-04-30"), day("2027-06-30"));
        assertThat(Term.of("2027-H1").reportDays(Period.ofYears(2))).containsExactly(day("2027-06-30"));
    }

    @Test
    void isHalfWayInTheMiddleOfWhatIsLeft() {
        Term term = Term.of("2027-H1");

        assertThat(term.midway(Instant.parse("2026-11-01T00:00:00Z"))).isEqualTo("2027-04-01T11:59:59Z");
        assertThat(term.midway(Instant.parse("2027-06-10T00:00:00Z"))).isEqualTo("2027-06-20T11:59:59Z");
    }

    @Test
    void refusesToReportAllTheTime() {
        Duration week = Duration.ofDays(7);

        assertThatThrownBy(() -> new ExecutionTimes(Period.ZERO, week, week, week, week, week, week))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
