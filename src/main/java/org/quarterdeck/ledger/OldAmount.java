package org.quarterdeck.ledger;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterdeck.kernel.Money;

/**
 * Reads an amount such as {@code $-1,250.00}, {@code -$1,250} or {@code 1250.00 EUR}. A comma parts thousands, a point cents: without a
 * rule, {@code $8,778} could be eight of something.
 */
final class OldAmount {

    private static final Map<String, String> SIGNS = Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY");
    private static final String CURRENCY = "[$€£¥]|[A-Z]{3}";
    private static final Pattern SHAPE = Pattern.compile(
            "(?<sign>[-+]?)\\s*(?<before>%s)?\\s*(?<inner>[-+]?)(?<figure>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(?<after>%s)?"
                    .formatted(CURRENCY, CURRENCY));
    private static final int MOST_DIGITS = 15;

    private OldAmount() {}

    /** Empty for what can't be read: prices, lots and sums too fine for their currency too. */
    static Optional<Money> read(String text) {
        Matcher amount = SHAPE.matcher(text);
        if (!amount.matches() || amount.group("figure").length() > MOST_DIGITS) {
            return Optional.empty();
        }
        boolean signedOnce =
                amount.group("sign").isEmpty() || amount.group("inner").isEmpty();
        boolean namedOnce = (amount.group("before") == null) != (amount.group("after") == null);
        return signedOnce && namedOnce ? money(amount) : Optional.empty();
    }

    private static Optional<Money> money(Matcher amount) {
        String name = amount.group("before") == null ? amount.group("after") : amount.group("before");
        BigDecimal figure = new BigDecimal(amount.group("figure").replace(",", ""));
        boolean negative =
                amount.group("sign").equals("-") || amount.group("inner").equals("-");
        return currency(SIGNS.getOrDefault(name, name))
                .filter(currency -> figure.scale() <= currency.getDefaultFractionDigits())
                .map(currency -> Money.of(negative ? figure.negate() : figure, currency));
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code) && currency.getDefaultFractionDigits() >= 0)
                .findAny();
    }
}
