package org.quarterdeck.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes for Beancount. */
final class BeancountScribe implements Scribe {

    /** Before any posting of ours: Beancount wants an account opened no later than it is used. */
    private static final String OPENED = "1970-01-01";

    @Override
    public String head(List<Line> lines) {
        String currencies = lines.stream()
                .map(line -> line.currency().getCurrencyCode())
                .distinct()
                .map("option \"operating_currency\" \"%s\"\n"::formatted)
                .collect(Collectors.joining());
        String accounts = lines.stream()
                .flatMap(line -> Leg.accounts(line)
                        .map(account -> "%s open %s %s\n".formatted(OPENED, account, line.currency())))
                .collect(Collectors.joining());
        return "%s%s\n".formatted(currencies, accounts);
    }

    @Override
    public String posting(Posting posting, String decisions) {
        String payee = posting.caseNumber() == null ? "" : "\"%s\" ".formatted(posting.caseNumber());
        String legs = Leg.moved(posting).stream()
                .map(leg -> "  %s  %s\n".formatted(leg.name(), leg.sum()))
                .collect(Collectors.joining());
        return "%s * %s\"%s\"\n  posting: \"%s/%d\"\n  decision: \"%s\"\n%s%s%s\n"
                .formatted(
                        LocalDate.ofInstant(posting.at(), ZoneOffset.UTC),
                        payee,
                        quoted(posting.memo()),
                        posting.line().code(),
                        posting.position(),
                        decisions,
                        reversed(posting),
                        exchanged(posting.exchanged()),
                        legs);
    }

    /** Which posting it takes back. */
    private static String reversed(Posting posting) {
        return posting.reverses() == null
                ? ""
                : "  reverses: \"%s/%d\"\n".formatted(posting.line().code(), posting.reverses());
    }

    private static String exchanged(@Nullable Exchanged exchanged) {
        return exchanged == null
                ? ""
                : "  exchanged: \"%s\"\n  rate: \"%s\"\n  published: \"%s %s\"\n"
                        .formatted(
                                exchanged.sum(),
                                exchanged.rate().quotation(),
                                exchanged.rate().source(),
                                exchanged.rate().day());
    }

    private static String quoted(String words) {
        return words.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
