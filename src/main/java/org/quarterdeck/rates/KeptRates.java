package org.quarterdeck.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;
import org.springframework.stereotype.Component;

/** Finds rates on file. Everything was published against the euro; two other currencies meet over it. */
@Component
class KeptRates implements Rates {

    private final RateBook book;
    private final RateSettings settings;
    private final Clock clock;

    KeptRates(RateBook book, RateSettings settings, Clock clock) {
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<ExchangeRate> on(LocalDate day, Currency from, Currency to) {
        Map<LocalDate, List<Quote>> byDay = new LinkedHashMap<>();
        book.latest(List.of(from, to), day.minusDays(settings.longest().toDays()), day)
                .forEach(quote -> byDay.computeIfAbsent(quote.day(), first -> new ArrayList<>())
                        .add(quote));
        return byDay.values().stream()
                .flatMap(quotes -> between(from, to, quotes).stream())
                .findFirst();
    }

    @Override
    public Optional<ExchangeRate> today(Currency from, Currency to) {
        return on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), from, to);
    }

    @Override
    public Money cautious(Money exchanged) {
        BigDecimal margin = exchanged.toBigDecimal().multiply(settings.margin()).movePointLeft(2);
        return exchanged.plus(Money.of(
                margin.setScale(exchanged.currency().getDefaultFractionDigits(), RoundingMode.UP),
                exchanged.currency()));
    }

    @Override
    public String longest() {
        return "%d days".formatted(settings.longest().toDays());
    }

    private static Optional<ExchangeRate> between(Currency from, Currency to, List<Quote> ofOneDay) {
        Quote any = ofOneDay.get(0);
        return perEuro(from, ofOneDay)
                .flatMap(one -> perEuro(to, ofOneDay)
                        .map(other -> new ExchangeRate(from, one, to, other, any.day(), any.source())));
    }

    private static Optional<BigDecimal> perEuro(Currency currency, List<Quote> ofOneDay) {
        return currency.equals(Quote.EURO)
                ? Optional.of(BigDecimal.ONE)
                : ofOneDay.stream()
                        .filter(quote -> quote.currency().equals(currency))
                        .map(Quote::perEuro)
                        .findFirst();
    }
}
