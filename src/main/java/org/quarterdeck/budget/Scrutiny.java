package org.quarterdeck.budget;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what a form can't know: lines, people and objectives that don't exist, a currency that can't be exchanged, a date gone by. */
@Component
class Scrutiny {

    private final Acquaintances acquaintances;
    private final ObjectProvider<Objectives> objectives;
    private final Exchange exchange;
    private final Clock clock;

    Scrutiny(Acquaintances acquaintances, ObjectProvider<Objectives> objectives, Exchange exchange, Clock clock) {
        this.acquaintances = acquaintances;
        this.objectives = objectives;
        this.exchange = exchange;
        this.clock = clock;
    }

    /** Every fault of what is given; what is missing is the form's to say. */
    List<Fault> faults(Ask ask) {
        List<Fault> faults = new ArrayList<>();
        Optional<Line> line = line(ask.budgetLine(), faults);
        money(ask, line, faults);
        if (ask.category() != null && Category.of(ask.category()).isEmpty()) {
            faults.add(new Fault("category", "must be one of " + Category.all()));
        }
        payee(ask, faults);
        if (ask.objective() != null && !isAdopted(ask.objective())) {
            faults.add(new Fault("objective", "no adopted objective has the code " + ask.objective()));
        }
        date(ask.neededBy(), faults);
        return faults;
    }

    private Optional<Line> line(@Nullable String code, List<Fault> faults) {
        if (code == null) {
            return Optional.empty();
        }
        try {
            Optional<Line> line = acquaintances.line(new LineCode(code));
            if (line.isEmpty()) {
                faults.add(new Fault("budgetLine", "no budget line has the code " + code));
            }
            line.filter(Line::closed).ifPresent(closed -> faults.add(new Fault("budgetLine", closed.closedWords())));
            return line;
        } catch (Invalid shapeless) {
            faults.addAll(shapeless.faults());
            return Optional.empty();
        }
    }

    private void money(Ask ask, Optional<Line> line, List<Fault> faults) {
        Optional<Currency> currency = currency(ask.currency(), faults);
        Optional<String> refusal = currency.flatMap(asked -> line.flatMap(asks -> exchange.refusal(asked, asks)));
        refusal.ifPresent(why -> faults.add(new Fault("currency", why)));
        if (ask.amount() != null && new BigDecimal(ask.amount()).signum() <= 0) {
            faults.add(new Fault("amount", "must be more than nothing"));
        } else if (ask.amount() != null && currency.isPresent()) {
            BigDecimal amount = new BigDecimal(ask.amount()).stripTrailingZeros();
            if (amount.scale() > currency.get().getDefaultFractionDigits()) {
                faults.add(new Fault("amount", "has more decimals than " + currency.get()));
            } else if (refusal.isEmpty()
                    && line.isPresent()
                    && isWorthless(Money.of(amount, currency.get()), line.get())) {
                faults.add(
                        new Fault("amount", "is worth nothing in " + line.get().currency()));
            }
        }
    }

    private boolean isWorthless(Money asked, Line line) {
        return exchange.needed(asked, line)
                .filter(rate -> !rate.convert(asked).isPositive())
                .isPresent();
    }

    private static Optional<Currency> currency(@Nullable String code, List<Fault> faults) {
        if (code == null) {
            return Optional.empty();
        }
        Optional<Currency> found = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code) && currency.getDefaultFractionDigits() >= 0)
                .findAny();
        if (found.isEmpty()) {
            faults.add(new Fault("currency", "must be a currency of ISO 4217"));
        }
        return found;
    }

    private void payee(Ask ask, List<Fault> faults) {
        String person = ask.payeePerson();
        if (person != null && ask.payeeName() != null) {
            faults.add(new Fault("payeePerson", "name either a person or somebody outside, not both"));
        } else if (person != null && !isKnown(person)) {
            faults.add(new Fault("payeePerson", "nobody has the id " + person));
        }
        if (ask.payeeName() != null && ask.payeeAffiliation() == null) {
            faults.add(new Fault("payeeAffiliation", "is required with a payee from outside"));
        }
        if (ask.payeeName() == null && ask.payeeAffiliation() != null) {
            faults.add(new Fault("payeeName", "is required with a payee's affiliation"));
        }
    }

    private boolean isAdopted(String code) {
        return objectives.stream().anyMatch(plans -> plans.isAdopted(code));
    }

    private boolean isKnown(String person) {
        try {
            return acquaintances.person(new PersonId(person)).isPresent();
        } catch (Invalid shapeless) {
            return false;
        }
    }

    private void date(@Nullable String neededBy, List<Fault> faults) {
        if (neededBy == null) {
            return;
        }
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            if (!LocalDate.parse(neededBy).isAfter(today)) {
                faults.add(new Fault("neededBy", "must be later than today"));
            }
        } catch (DateTimeParseException unreadable) {
            faults.add(new Fault("neededBy", "must be a date such as 2027-05-31"));
        }
    }
}
