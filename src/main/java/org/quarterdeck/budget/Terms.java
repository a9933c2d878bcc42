package org.quarterdeck.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.ledger.LineCode;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One version of what is asked for, found to be in order.
 *
 * @param amountMinor in minor units of the currency
 * @param currency ISO 4217
 * @param line code of the budget line
 */
public record Terms(
        String title,
        String justification,
        long amountMinor,
        String currency,
        String line,
        Category category,
        @Embedded.Empty(prefix = "payee_") Payee payee,
        @Nullable String objective,
        @Nullable LocalDate neededBy) {

    /** Reads what {@link Scrutiny} has found no fault with. */
    static Terms of(Ask ask) {
        Money amount = Money.of(new BigDecimal(given(ask.amount())), Currency.getInstance(given(ask.currency())));
        return new Terms(
                given(ask.title()),
                given(ask.justification()),
                amount.minor(),
                amount.currency().getCurrencyCode(),
                given(ask.budgetLine()),
                Category.of(given(ask.category())).orElseThrow(),
                new Payee(ask.payeePerson(), ask.payeeName(), ask.payeeAffiliation()),
                ask.objective(),
                ask.neededBy() == null ? null : LocalDate.parse(ask.neededBy()));
    }

    Ask asAsk() {
        return new Ask(
                title,
                justification,
                money().decimal(),
                currency,
                line,
                category.id(),
                payee.person(),
                payee.name(),
                payee.affiliation(),
                objective,
                neededBy == null ? null : neededBy.toString());
    }

    Money money() {
        return new Money(amountMinor, Currency.getInstance(currency));
    }

    /** The same for another sum. */
    Terms with(Money sum) {
        return new Terms(
                title,
                justification,
                sum.minor(),
                sum.currency().getCurrencyCode(),
                line,
                category,
                payee,
                objective,
                neededBy);
    }

    /** The same on another line. */
    Terms on(LineCode other) {
        return new Terms(
                title, justification, amountMinor, currency, other.value(), category, payee, objective, neededBy);
    }

    /** Amount, currency, line and payee are what approvers decide on (BA-07). */
    boolean differsMateriallyFrom(Terms other) {
        return amountMinor != other.amountMinor
                || !currency.equals(other.currency)
                || !line.equals(other.line)
                || !payee.equals(other.payee);
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value, "the form lets nothing through without it");
    }
}
