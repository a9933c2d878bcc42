package org.quarterdeck.ledger;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;

/** Lines and cases that no other test uses. */
final class TestLines {

    private TestLines() {}

    static Line line(FundsCheck fundsCheck) {
        String code = "T-" + UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT);
        return new Line(new LineCode(code), "A line", eur("0").currency(), "2027", new PersonId("lead"), fundsCheck);
    }

    static CaseNumber aCase() {
        return new CaseNumber("TST-2027-" + ThreadLocalRandom.current().nextLong(100_000_000_000L, 999_999_999_999L));
    }

    static Money eur(String decimal) {
        return Money.of(decimal, "EUR");
    }
}
