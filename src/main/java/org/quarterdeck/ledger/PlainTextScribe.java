package org.quarterdeck.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes for hledger and for ledger, whose languages differ in how a currency is declared. */
final class PlainTextScribe implements Scribe {

    enum Dialect {
        HLEDGER {
            /** The point says which sign divides, also where nothing stands behind it. */
            @Override
            String commodity(Currency currency) {
                return "commodity 1000.%s %s\n".formatted(zeros(currency), currency.getCurrencyCode());
            }
        },
        LEDGER {
            @Override
            String commodity(Currency currency) {
                String code = currency.getCurrencyCode();
                String decimals = currency.getDefaultFractionDigits() > 0 ? "." + zeros(currency) : "";
                return "commodity %s\n    format 1000%s %s\n".formatted(code, decimals, code);
            }

            @Override
            String tags() {
                return "tag decision\ntag reverses\ntag exchanged\ntag rate\ntag published\n";
            }
        };

        abstract String commodity(Currency currency);

        String tags() {
            return "";
        }

        private static String zeros(Currency currency) {
            return "0".repeat(currency.getDefaultFractionDigits());
        }
    }

    private final Dialect dialect;

    PlainTextScribe(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String head(List<Line> lines) {
        String commodities = lines.stream()
                .map(Line::currency)
                .distinct()
                .map(dialect::commodity)
                .collect(Collectors.joining());
        String accounts = lines.stream()
                .flatMap(Leg::accounts)
                .map("account %s%n"::formatted)
                .collect(Collectors.joining());
        return "%s%s%s\n".formatted(commodities, dialect.tags(), accounts);
    }

    @Override
    public String posting(Posting posting, String decisions) {
        String legs = Leg.moved(posting).stream()
                .map(leg -> "    %s  %s\n".formatted(leg.name(), leg.sum()))
                .collect(Collectors.joining());
        return "%s * (%s/%d) %s\n    ; decision: %s\n%s%s%s\n"
                .formatted(
                        LocalDate.ofInstant(posting.at(), ZoneOffset.UTC),
                        posting.line().code(),
                        posting.position(),
                        words(posting),
                        decisions,
                        reversed(posting),
                        exchanged(posting.exchanged()),
                        legs);
    }

    /** Which transaction it takes back, by the code that stands in parentheses. */
    private static String reversed(Posting posting) {
        return posting.reverses() == null
                ? ""
                : "    ; reverses: %s/%d\n".formatted(posting.line().code(), posting.reverses());
    }

    private static String exchanged(@Nullable Exchanged exchanged) {
        return exchanged == null
                ? ""
                : "    ; exchanged: %s\n    ; rate: %s\n    ; published: %s %s\n"
                        .formatted(
                                exchanged.sum(),
                                exchanged.rate().quotation(),
                                exchanged.rate().source(),
                                exchanged.rate().day());
    }

    /** A semicolon would begin a comment, and a bar would split payee and note. */
    private static String words(Posting posting) {
        String memo = posting.memo().replaceAll("[\\p{Cntrl};|]", " ").strip();
        return posting.caseNumber() == null ? memo : "%s %s".formatted(posting.caseNumber(), memo);
    }
}
