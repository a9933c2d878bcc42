package org.quarterdeck.budget;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.claims.Claims;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Balance;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.payout.PayoutAccounts;
import org.springframework.stereotype.Component;

/** Compares a request with what else is known, for those who decide on it. It refuses nothing; people do (BA-18). */
@Component
class Evidence {

    private static final String NOTHING = "Nothing remarkable was found.";

    private final Benefits benefits;
    private final Claims claims;
    private final PayoutAccounts accounts;
    private final Ledger ledger;
    private final EvidenceRules rules;
    private final Clock clock;

    Evidence(
            Benefits benefits,
            Claims claims,
            PayoutAccounts accounts,
            Ledger ledger,
            EvidenceRules rules,
            Clock clock) {
        this.benefits = benefits;
        this.claims = claims;
        this.accounts = accounts;
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
    }

    /** What approvers read on the form; that nothing was found is said, too. */
    String words(BudgetRequest request) {
        String found = Stream.of(
                        receipts(request),
                        duplicates(request),
                        account(request),
                        cap(request),
                        payee(request),
                        amount(request),
                        balance(request))
                .flatMap(Optional::stream)
                .map(Finding::line)
                .collect(Collectors.joining("\n"));
        return found.isEmpty() ? NOTHING : found;
    }

    /** Whether the request may well be one too many: then people look at it before anything happens (BA-18). */
    boolean speaksAgainst(BudgetRequest request) {
        return receipts(request).isPresent() || duplicates(request).isPresent();
    }

    private Optional<Finding> receipts(BudgetRequest request) {
        List<String> twice =
                claims.showingTheSame(request.requester(), clock.instant().minus(rules.lookBack()));
        return twice.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.grave("%s has claimed with a receipt that is shown more than once: %s."
                        .formatted(request.requester(), String.join(", ", twice))));
    }

    private Optional<Finding> duplicates(BudgetRequest request) {
        List<String> others = benefits.alike(request, rules.duplicateWithin());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.grave("likely a duplicate: %s asked for the same amount for %s within %s."
                        .formatted(
                                String.join(", ", others),
                                request.payee().label(),
                                BudgetTimes.words(rules.duplicateWithin()))));
    }

    private Optional<Finding> account(BudgetRequest request) {
        String payee = request.payee().person();
        List<PersonId> others = payee == null ? List.of() : accounts.sharing(new PersonId(payee));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.grave("%s is paid to the same account as %s."
                        .formatted(payee, others.stream().map(PersonId::value).collect(Collectors.joining(", ")))));
    }

    private static Optional<Finding> cap(BudgetRequest request) {
        return request.yearlyCap()
                .map(cap -> "%s got %s for %s this year without this request; beyond %s the council votes."
                        .formatted(
                                request.payee().label(),
                                cap.drawn(),
                                request.terms().category().id(),
                                cap.most()))
                .map(Finding::of);
    }

    private Optional<Finding> payee(BudgetRequest request) {
        return benefits.hasPaid(request.payee())
                ? Optional.empty()
                : Optional.of(Finding.of("%s has never been paid before."
                        .formatted(request.payee().label())));
    }

    private Optional<Finding> amount(BudgetRequest request) {
        return benefits.usual(request, clock.instant().minus(rules.lookBack()))
                .filter(usual -> usual.count() >= rules.unusualFrom())
                .filter(usual -> request.amount().minor() > usual.middleMinor() * rules.unusualTimes())
                .map(usual ->
                        "%s is more than %d times the usual: of the %d requests for %s committed within %s the middle one was for %s."
                                .formatted(
                                        request.amount(),
                                        rules.unusualTimes(),
                                        usual.count(),
                                        request.terms().category().id(),
                                        BudgetTimes.words(rules.lookBack()),
                                        money(request, usual.middleMinor())))
                .map(Finding::of);
    }

    private Optional<Finding> balance(BudgetRequest request) {
        Balance balance = ledger.balance(request.line());
        return balance.available().isNegative()
                ? Optional.of(Finding.of("if all that is asked for is approved, line %s is %s beyond what it has."
                        .formatted(request.line(), balance.available().negated())))
                : Optional.empty();
    }

    private static Money money(BudgetRequest request, long minor) {
        return new Money(minor, request.amount().currency());
    }
}
