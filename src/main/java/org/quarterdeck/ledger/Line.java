package org.quarterdeck.ledger;

import java.util.Currency;
import java.util.Map;
import org.quarterdeck.kernel.PersonId;

/**
 * A budget line.
 *
 * @param period the year it belongs to, as in {@code 2027} or {@code 2027-H1}
 */
public record Line(
        LineCode code, String name, Currency currency, String period, PersonId owner, FundsCheck fundsCheck) {

    /** As one of a list to choose from, in the words of a form: {@code value} and {@code label}. */
    public Map<String, String> choice() {
        return Map.of("value", code.value(), "label", "%s – %s (%s)".formatted(code, name, currency));
    }
}
