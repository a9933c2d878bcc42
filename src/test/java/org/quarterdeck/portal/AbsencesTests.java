package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.timetable.Absence;

class AbsencesTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void areTimesOnTheClockOfTheEventsPlace() {
        assertThat(Absences.of(
                        BERLIN,
                        List.of("2027-07-01T09:00", "", "2027-01-02T10:30"),
                        List.of("2027-07-01T12:00", "", "2027-01-02T11:00")))
                .containsExactly(
                        new Absence(Instant.parse("2027-07-01T07:00:00Z"), Instant.parse("2027-07-01T10:00:00Z")),
                        new Absence(Instant.parse("2027-01-02T09:30:00Z"), Instant.parse("2027-01-02T10:00:00Z")));
    }

    @Test
    void areNoneWhereNothingIsTyped() {
        assertThat(Absences.of(BERLIN, List.of(), List.of())).isEmpty();
        assertThat(Absences.of(BERLIN, List.of("", " "), List.of(""))).isEmpty();
    }

    @Test
    void areNeverHalfOfAPairNorAnythingElse() {
        assertThatThrownBy(() -> Absences.of(BERLIN, List.of("2027-07-01T09:00"), List.of()))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Absences.of(BERLIN, List.of("tomorrow"), List.of("2027-07-01T09:00")))
                .isInstanceOf(Invalid.class);
    }
}
