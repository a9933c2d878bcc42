package org.quarterdeck.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.quarterdeck.budget.Ask;
import org.quarterdeck.budget.Commissions;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.ledger.Standing;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Asks for the money that a workshop costs (WP-12). */
@Component
class WorkshopMoney {

    private static final String SPENT = "spent";

    private final Commissions commissions;
    private final Ledger ledger;
    private final CallBook calls;
    private final Proposals proposals;
    private final Cast cast;
    private final Clock clock;

    WorkshopMoney(Commissions commissions, Ledger ledger, CallBook calls, Proposals proposals, Cast cast, Clock clock) {
        this.commissions = commissions;
        this.ledger = ledger;
        this.calls = calls;
        this.proposals = proposals;
        this.cast = cast;
        this.clock = clock;
    }

    /** Files the request: in the name of the chair who released the acceptance, for the speaker. */
    CaseNumber ask(WorkshopProposal proposal) {
        return commissions.file(
                proposal.releasedBy().orElseThrow(), request(proposal, proposals.text(proposal)), proposal.number());
    }

    private Ask request(WorkshopProposal proposal, ProposalText text) {
        Call call = calls.get(proposal.call());
        Money cost = proposal.cost().orElseThrow();
        Optional<Person> payee = cast.knownSpeaker(text);
        return new Ask(
                text.title(),
                "What the accepted proposal %s costs: a %s of %d minutes at %s."
                        .formatted(proposal.number(), text.format(), text.minutes(), call.title()),
                cost.decimal(),
                cost.currency().getCurrencyCode(),
                proposal.budgetLine().orElseThrow().value(),
                "event",
                payee.map(person -> person.id().value()).orElse(null),
                payee.isPresent() ? null : text.speakerName(),
                payee.isPresent() ? null : text.speakerAffiliation().orElse(Person.INDEPENDENT),
                null,
                neededBy(call));
    }

    private @org.jspecify.annotations.Nullable String neededBy(Call call) {
        // as budget requests have it: in UTC, wherever the event is
        LocalDate first = LocalDate.ofInstant(call.begins(), ZoneOffset.UTC);
        return first.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)) ? first.toString() : null;
    }

    boolean isReserved(WorkshopProposal proposal) {
        return proposal.budgetNumber().filter(commissions::isFunded).isPresent();
    }

    boolean isSpent(CaseNumber budget) {
        return commissions.standing(budget).equals(SPENT);
    }

    /** Whether its line would take it now. */
    boolean fits(WorkshopProposal proposal) {
        return proposal.cost()
                .map(cost -> !refuses(proposal.budgetLine().orElseThrow(), cost))
                .orElse(true);
    }

    /** Whether a line says no to so much, which is held until the transaction ends, so that it stays so. */
    boolean refuses(LineCode code, Money amount) {
        Standing standing = ledger.hold(code);
        return standing.line().fundsCheck() == FundsCheck.STOP
                && amount.isMoreThan(standing.balance().available());
    }

    static NotNow tooLittle(String words) {
        return new NotNow("ledger.insufficient-funds", words);
    }
}
