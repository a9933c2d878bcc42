package org.quarterdeck.rota;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.quarterdeck.kernel.PersonId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration's credentials and shifts, made once: later starts find them there and leave them alone. */
@Component
@Profile("demo")
@Order(DemoRota.ORDER)
class DemoRota implements ApplicationRunner {

    /** After the people. */
    static final int ORDER = 35;

    private static final Mark FIRST_AID = new Mark("first-aid");
    private static final Mark INFO_DESK = new Mark("info-desk");
    private static final Mark SANITARY_POST = new Mark("first-aid-post");
    private static final String SUMMIT = "SUMMIT";

    private final StoredCredentials credentials;
    private final StoredShifts shifts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoRota(StoredCredentials credentials, StoredShifts shifts, TransactionTemplate transaction, Clock clock) {
        this.credentials = credentials;
        this.shifts = shifts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (credentials.kind(FIRST_AID).isEmpty()) {
            try {
                transaction.executeWithoutResult(status -> make(clock.instant().truncatedTo(ChronoUnit.DAYS)));
            } catch (DuplicateKeyException another) {
                // Another node that starts at the same moment was faster.
            }
        }
    }

    /** One credential is to be renewed soon; one shift is over, so that somebody has done it before. */
    private void make(Instant today) {
        credentials.keep(new CredentialKind(FIRST_AID, "First aid"));
        credentials.add(new PersonId("member"), FIRST_AID, today.minus(days(300)), today.plus(days(430)));
        credentials.add(new PersonId("mentor1"), FIRST_AID, today.minus(days(685)), today.plus(days(45)));
        shifts.keep(new ShiftKind(INFO_DESK, "Information desk", null, true));
        shifts.keep(new ShiftKind(SANITARY_POST, "First aid post", FIRST_AID, false));
        long past = add(INFO_DESK, today.minus(days(40)), 3);
        shifts.take(past, new PersonId("mentor1"), today.minus(days(50)));
        shifts.take(past, new PersonId("member2"), today.minus(days(50)));
        add(INFO_DESK, today.plus(days(90)), 3);
        add(INFO_DESK, today.plus(days(91)), 3);
        add(SANITARY_POST, today.plus(days(90)), 2);
    }

    private long add(Mark kind, Instant day, int places) {
        Instant starts = day.plus(Duration.ofHours(8));
        return shifts.add(kind, SUMMIT, starts, starts.plus(Duration.ofHours(4)), places);
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
