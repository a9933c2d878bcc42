package org.quarterdeck.execution;

import java.util.Currency;
import org.quarterdeck.kernel.Money;

/**
 * What a plan sets out to achieve.
 *
 * @param line code of its budget line
 * @param envelopeMinor what the plan puts aside for it, in minor units
 * @param currency ISO 4217
 */
record ExecutionObjective(String code, String title, String owner, String line, long envelopeMinor, String currency) {

    Money envelope() {
        return new Money(envelopeMinor, Currency.getInstance(currency));
    }
}
