package org.quarterdeck.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the demonstration's call, once: later starts find it there and leave it alone. Nobody has decided on it, so it has no
 * entry in the register.
 */
@Component
@Profile("demo")
@Order(DemoCalls.ORDER)
class DemoCalls implements ApplicationRunner {

    /** Before what is proposed to it. */
    static final int ORDER = 30;

    static final CallCode SUMMIT = new CallCode("SUMMIT");

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Calls calls;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoCalls(Calls calls, TransactionTemplate transaction, Clock clock) {
        this.calls = calls;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (calls.find(SUMMIT).isEmpty()) {
            try {
                transaction.executeWithoutResult(status -> calls.add(summit(LocalDate.now(clock))));
            } catch (DuplicateKeyException another) {
                // Another node that starts at the same moment was faster: the call is there, which is all we want.
            }
        }
    }

    /** Open since a week and for a month; reviewed within three weeks more; held on two days a quarter of a year from now. */
    private static Call summit(LocalDate today) {
        LocalDate first = today.plusDays(90);
        return new Call(
                SUMMIT,
                "Community Summit",
                ZONE,
                midnight(today.minusDays(7)).toInstant(),
                midnight(today.plusDays(31)).minusSeconds(1).toInstant(),
                midnight(today.plusDays(52)).minusSeconds(1).toInstant(),
                List.of("community", "technology"),
                MeasureForm.FORMATS,
                Rubric.OVERALL_ALONE,
                Anonymity.BLIND,
                3,
                40,
                new Slots(36, Map.of()),
                null,
                List.of(new Room("Bridge", 200), new Room("Mess", 80), new Room("Chart room", 30)),
                List.of(day(first), day(first.plusDays(1))),
                15,
                15,
                1,
                null);
    }

    private static Day day(LocalDate date) {
        return new Day(date, LocalTime.of(9, 0), LocalTime.of(18, 0));
    }

    private static ZonedDateTime midnight(LocalDate day) {
        return day.atStartOfDay(ZONE);
    }
}
