package org.quarterdeck.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The days that a plan is for, from its first to its last. */
record Term(LocalDate begins, LocalDate ends) {

    /** @param period as a plan names it: {@code 2027}, {@code 2027-H1} or {@code 2027-H2} */
    static Term of(String period) {
        String[] parts = period.split("-H", 2);
        LocalDate newYear = LocalDate.of(Integer.parseInt(parts[0]), 1, 1);
        if (parts.length == 1) {
            return new Term(newYear, newYear.plusYears(1).minusDays(1));
        }
        LocalDate begins = newYear.plusMonths(6L * (Integer.parseInt(parts[1]) - 1));
        return new Term(begins, begins.plusMonths(6).minusDays(1));
    }

    /** The days that reports are due on, one in each stretch of that length; the last is the term's own last. */
    List<LocalDate> reportDays(Period every) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = begins.plus(every).minusDays(1);
        for (int turn = 2; day.isBefore(ends); turn++) {
            days.add(day);
            day = begins.plus(every.multipliedBy(turn)).minusDays(1);
        }
        days.add(ends);
        return days;
    }

    /** Half of what is left of the term from a moment on. */
    Instant midway(Instant from) {
        Instant first = firstMoment(begins);
        Instant start = from.isAfter(first) ? from : first;
        return start.plus(ChronoUnit.SECONDS.between(start, lastMoment(ends)) / 2, ChronoUnit.SECONDS);
    }

    static Instant firstMoment(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Something due on a day is in time until the day is over. */
    static Instant lastMoment(LocalDate day) {
        return firstMoment(day.plusDays(1)).minusSeconds(1);
    }
}
