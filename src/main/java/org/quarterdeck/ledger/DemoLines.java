package org.quarterdeck.ledger;

import java.time.Clock;
import java.time.Year;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the lines of the demonstration, each once: later starts find it there and leave it alone. */
@Component
@Profile("demo")
class DemoLines implements ApplicationRunner {

    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoLines(Ledger ledger, TransactionTemplate transaction, Clock clock) {
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        open("EVENTS", "Events", "lead", FundsCheck.STOP, "50000");
        open("TRAVEL", "Travel", "lead", FundsCheck.STOP, "15000");
        open("INFRA", "Infrastructure", "treasurer2", FundsCheck.WARN, "20000");
        open("SWAG", "Swag", "coordinator", FundsCheck.STOP, "5000");
        open("SMALL", "Small grants", "lead", FundsCheck.STOP, "1000");
    }

    private void open(String code, String name, String owner, FundsCheck fundsCheck, String appropriation) {
        Money money = Money.of(appropriation, "EUR");
        Line line = new Line(
                new LineCode(code),
                name,
                money.currency(),
                Year.now(clock).toString(),
                new PersonId(owner),
                fundsCheck);
        if (ledger.line(line.code()).isEmpty()) {
            try {
                transaction.executeWithoutResult(status -> ledger.open(line, money, "demonstration"));
            } catch (NotNow another) {
                // Another node that starts at the same moment was faster: the line is there, which is all we want.
            }
        }
    }
}
