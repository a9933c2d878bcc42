package org.quarterdeck.budget;

import java.util.List;
import java.util.Map;
import org.quarterdeck.ledger.LineOpened;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes every appropriation that opens a line into the register, in the transaction that opens it. */
@Component
class Appropriations {

    private final Register register;

    Appropriations(Register register) {
        this.register = register;
    }

    @EventListener
    void on(LineOpened opened) {
        register.appendAtCommit(new Decision(
                null,
                "budget",
                "appropriation",
                "opened",
                List.of(opened.by()),
                null,
                opened.reason(),
                Map.of(),
                Map.of(
                        "budgetLine", opened.line().code().value(),
                        "amount", opened.appropriation().decimal(),
                        "currency", opened.appropriation().currency().getCurrencyCode(),
                        "period", opened.line().period(),
                        "fundsCheck", opened.line().fundsCheck().name())));
    }
}
