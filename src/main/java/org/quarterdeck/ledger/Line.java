package org.quarterdeck.ledger;

import java.util.Currency;
import java.util.Map;
import org.quarterdeck.kernel.PersonId;

/**
 * A budget line.
 *
 * @param period the year it belongs to, as in {@code 2027} or {@code 2027-H1}
 * @param closed whether that period is closed, or being closed: nobody asks for money of the line any more
 */
public record Line(
        LineCode code,
        String name,
        Currency currency,
        String period,
        PersonId owner,
        FundsCheck fundsCheck,
        boolean closed) {

    public Line(LineCode code, String name, Currency currency, String period, PersonId owner, FundsCheck fundsCheck) {
        this(code, name, currency, period, owner, fundsCheck, false);
    }

    /** Whether it belongs to the period: a year has its halves as well. */
    public boolean isOf(String somePeriod) {
        return period.equals(somePeriod) || period.startsWith(somePeriod + "-");
    }

    /** Why nobody asks for money of it; for one that is closed. */
    public String closedWords() {
        return "line %s is closed: it belongs to %s".formatted(code, period);
    }

    /** As one of a list to choose from, in the words of a form: {@code value} and {@code label}. */
    public Map<String, String> choice() {
        return Map.of("value", code.value(), "label", "%s – %s (%s)".formatted(code, name, currency));
    }
}
