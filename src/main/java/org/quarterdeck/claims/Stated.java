package org.quarterdeck.claims;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Money;

/**
 * What somebody claims, in the words of the form.
 *
 * @param closing whether nothing more will be claimed
 */
public record Stated(BigDecimal amount, @Nullable String receipt, boolean closing) {

    public static Stated of(Map<String, Object> values) {
        Object receipt = values.get("receipt");
        return new Stated(
                new BigDecimal(Objects.requireNonNull(values.get("claimAmount")).toString()),
                receipt == null ? null : receipt.toString().strip(),
                Boolean.TRUE.equals(values.get("final")));
    }

    /** @throws ArithmeticException if it has more decimals than the currency */
    Money money(Currency currency) {
        return Money.of(amount, currency);
    }
}
