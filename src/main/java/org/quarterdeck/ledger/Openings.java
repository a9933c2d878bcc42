package org.quarterdeck.ledger;

import java.time.Clock;
import java.time.LocalDate;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where treasurers open lines. */
@Service
public class Openings {

    private final Ledger ledger;
    private final ObjectProvider<Owners> owners;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Openings(Ledger ledger, ObjectProvider<Owners> owners, Clock clock, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.owners = owners;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Opens the line and tells whoever listens.
     *
     * @throws Barred if the caller is no treasurer, or an administrator
     * @throws Invalid naming every fault
     * @throws org.quarterdeck.kernel.NotNow if there is a line of that code
     */
    @Transactional
    public Standing open(Opening opening, Caller caller) {
        caller.mustBeIn("open a budget line", Circle.TREASURERS);
        if (caller.isIn(Circle.ADMINISTRATORS)) {
            throw new Barred("an administrator decides nothing, whatever other circle they belong to");
        }
        OpeningForm form = new OpeningForm(opening, owners.getIfAvailable(() -> id -> true), LocalDate.now(clock));
        LineOpened opened = form.signedBy(caller.id());
        String period = opened.line().period();
        if (ledger.closedBy(period).isPresent()) {
            throw new Invalid("period", "%s is closed".formatted(period));
        }
        ledger.open(opened.line(), opened.appropriation(), opened.reason());
        events.publishEvent(opened);
        return ledger.standing(opened.line().code());
    }
}
