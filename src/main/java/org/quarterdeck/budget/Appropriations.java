package org.quarterdeck.budget;

import java.util.List;
import java.util.Map;
import org.quarterdeck.ledger.CarriedIn;
import org.quarterdeck.ledger.LineOpened;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes every appropriation that a person makes into the register, in the transaction that makes it. */
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

    @EventListener
    void on(CarriedIn carried) {
        register.appendAtCommit(new Decision(
                null,
                "budget",
                "appropriation",
                "carried-in",
                List.of(carried.by()),
                null,
                null,
                Map.of(),
                Map.of(
                        "budgetLine", carried.line().code().value(),
                        "amount", carried.amount().decimal(),
                        "currency", carried.amount().currency().getCurrencyCode(),
                        "ledger", carried.hash())));
    }
}
