package org.quarterdeck.rates;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rates that were published. What is on file already stays; what says otherwise than what is on file is refused. */
@Service
public class RateDesk {

    /** How many are looked up and written at a time. */
    private static final int STRETCH = 2000;

    private final RateBook book;
    private final Register register;
    private final Clock clock;

    RateDesk(RateBook book, Register register, Clock clock) {
        this.book = book;
        this.register = register;
        this.clock = clock;
    }

    /**
     * What became of a publication.
     *
     * @param days of how many days rates were taken
     * @param known how many were on file already
     * @param refused what wasn't taken, and why; everything else was
     */
    public record Taken(int days, int rates, int known, List<Unfit> refused) {}

    /**
     * Takes what a treasurer brings; that they did stands in the register.
     *
     * @throws Barred if the caller is no treasurer, or an administrator
     * @throws org.quarterdeck.kernel.Invalid if it is nothing that can be read as rates
     */
    @Transactional
    public Taken bring(byte[] file, Caller caller) {
        caller.mustBeIn("bring exchange rates", Circle.TREASURERS);
        if (caller.isIn(Circle.ADMINISTRATORS)) {
            throw new Barred("an administrator decides nothing, whatever other circle they belong to");
        }
        Publication publication = Publication.of(file);
        Taken taken = take(publication);
        if (taken.rates() > 0) {
            register.appendAtCommit(decision(publication, taken, caller));
        }
        return taken;
    }

    /** Takes what the house has fetched. */
    @Transactional
    public Taken fetched(byte[] file) {
        return take(Publication.of(file));
    }

    /** The latest of each currency, or of that one, until a day, today where none is named. */
    public List<Quote> asOf(@Nullable LocalDate day, @Nullable Currency currency) {
        return book.asOf(day == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : day, currency);
    }

    private Taken take(Publication publication) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<Unfit> refused = new ArrayList<>(publication.unfit());
        List<Quote> fresh = new ArrayList<>();
        List<Quote> quotes = publication.quotes();
        for (int from = 0; from < quotes.size(); from += STRETCH) {
            List<Quote> stretch = quotes.subList(from, Math.min(quotes.size(), from + STRETCH));
            Map<String, Quote> onFile = onFile(stretch);
            List<Quote> unknown = new ArrayList<>();
            for (Quote quote : stretch) {
                Quote kept = onFile.get(key(quote));
                if (quote.day().isAfter(today)) {
                    refused.add(Unfit.of(quote, "is of a day that has not come"));
                } else if (kept == null) {
                    unknown.add(quote);
                } else if (!kept.equals(quote)) {
                    refused.add(Unfit.of(
                            quote, "is %s on file".formatted(kept.perEuro().toPlainString())));
                }
            }
            book.add(unknown, now);
            fresh.addAll(unknown);
        }
        int known = quotes.size()
                - fresh.size()
                - (refused.size() - publication.unfit().size());
        long days = fresh.stream().map(Quote::day).distinct().count();
        return new Taken(Math.toIntExact(days), fresh.size(), known, List.copyOf(refused));
    }

    private Map<String, Quote> onFile(List<Quote> stretch) {
        List<LocalDate> days = stretch.stream().map(Quote::day).sorted().toList();
        return book.between(days.get(0), days.get(days.size() - 1)).stream()
                .collect(Collectors.toMap(RateDesk::key, Function.identity()));
    }

    private static String key(Quote quote) {
        return "%s %s".formatted(quote.day(), quote.currency());
    }

    private static Decision decision(Publication publication, Taken taken, Caller caller) {
        LocalDate latest = publication.quotes().stream()
                .map(Quote::day)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Decision(
                null,
                "rates",
                "exchange-rates",
                "taken",
                List.of(caller.id()),
                null,
                null,
                Map.of(),
                Map.of(
                        "source",
                        Publication.SOURCE,
                        "days",
                        (long) taken.days(),
                        "rates",
                        (long) taken.rates(),
                        "latest",
                        latest.toString()));
    }
}
