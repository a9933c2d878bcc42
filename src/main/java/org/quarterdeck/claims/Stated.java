package org.quarterdeck.claims;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
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

    private static final String HASH = "[0-9a-fA-F]{64}";

    public static Stated of(Map<String, Object> values) {
        return new Stated(
                new BigDecimal(Objects.requireNonNull(values.get("claimAmount")).toString()),
                receipt(values.get("receipt")),
                Boolean.TRUE.equals(values.get("final")));
    }

    /** A hash is one however it is written; nothing but blanks is no receipt. */
    private static @Nullable String receipt(@Nullable Object said) {
        String words = said == null ? "" : said.toString().strip();
        if (words.isEmpty()) {
            return null;
        }
        return words.matches(HASH) ? words.toLowerCase(Locale.ROOT) : words;
    }

    /** @throws ArithmeticException if it has more decimals than the currency */
    Money money(Currency currency) {
        return Money.of(amount, currency);
    }
}
