package org.quarterdeck.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.kernel.Invalid;

/**
 * The euro foreign exchange reference rates as the European Central Bank publishes them: {@code eurofxref-daily.xml},
 * {@code -hist.xml}, {@code -hist-90d.xml}, the CSV inside {@code eurofxref.zip} and {@code eurofxref-hist.zip}, and these archives
 * themselves.
 *
 * @param quotes each day and currency once, the last day first or last as the file has it
 * @param unfit what couldn't be read
 */
record Publication(List<Quote> quotes, List<Unfit> unfit) {

    static final String SOURCE = "ECB";

    private static final int MOST_DIGITS = 10;

    /** @throws Invalid if it is none of them */
    static Publication of(byte[] file) {
        byte[] content = Parcel.isOne(file) ? Parcel.open(file) : file;
        Gathering gathering = new Gathering();
        if (Cubes.isXml(content)) {
            Cubes.read(content, gathering);
        } else {
            Columns.read(content, gathering);
        }
        if (gathering.quotes.isEmpty() && gathering.unfit.isEmpty()) {
            throw new Invalid("body", "holds no rates");
        }
        return new Publication(gathering.quotes, gathering.unfit);
    }

    /** Rates as they are found, one by one. */
    static final class Gathering {

        private final List<Quote> quotes = new ArrayList<>();
        private final List<Unfit> unfit = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        /** @param rate what one euro is worth, as a decimal */
        void rate(LocalDate day, String code, String rate) {
            String where = "%s %s".formatted(day, code);
            Optional<Currency> currency = currency(code);
            if (currency.isEmpty()) {
                unfit(where, "is no currency of ISO 4217");
            } else if (currency.get().equals(Quote.EURO) || !rate.matches("[0-9]{1,12}(\\.[0-9]{1,12})?")) {
                unfit(where, "has no rate that can be read");
            } else if (!seen.add(where)) {
                unfit(where, "stands there twice");
            } else {
                worth(new BigDecimal(rate).stripTrailingZeros(), currency.get(), day, where);
            }
        }

        private void worth(BigDecimal perEuro, Currency currency, LocalDate day, String where) {
            if (perEuro.signum() > 0 && perEuro.scale() <= MOST_DIGITS) {
                quotes.add(new Quote(currency, day, perEuro, SOURCE));
            } else {
                unfit(where, "must be more than nothing, with at most %d decimals".formatted(MOST_DIGITS));
            }
        }

        void unfit(String where, String why) {
            unfit.add(new Unfit(where, why));
        }

        private static Optional<Currency> currency(String code) {
            return Currency.getAvailableCurrencies().stream()
                    .filter(currency -> currency.getCurrencyCode().equals(code))
                    .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                    .findAny();
        }
    }
}
