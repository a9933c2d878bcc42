package org.quarterdeck.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quarterdeck.kernel.CaseNumber;

/** Writes for spreadsheets: a row a posting, by how much each figure changed. */
final class CsvScribe implements Scribe {

    private static final String[] COLUMNS = {
        "at",
        "line",
        "position",
        "kind",
        "caseNumber",
        "memo",
        "currency",
        "appropriated",
        "transferredIn",
        "transferredOut",
        "preEncumbered",
        "encumbered",
        "expended",
        "available",
        "decision",
        "reverses",
        "exchanged",
        "exchangedCurrency",
        "rate",
        "ratePublished"
    };

    @Override
    public String head(List<Line> lines) {
        return row(COLUMNS);
    }

    @Override
    public String posting(Posting posting, String decisions) {
        Balance change = posting.change();
        return row(
                posting.at().toString(),
                posting.line().code().value(),
                String.valueOf(posting.position()),
                posting.kind().name(),
                Optional.ofNullable(posting.caseNumber()).map(CaseNumber::value).orElse(""),
                harmless(posting.memo()),
                posting.line().currency().getCurrencyCode(),
                change.appropriated().decimal(),
                change.transferredIn().decimal(),
                change.transferredOut().decimal(),
                change.preEncumbered().decimal(),
                change.encumbered().decimal(),
                change.expended().decimal(),
                change.available().decimal(),
                decisions,
                Optional.ofNullable(posting.reverses()).map(String::valueOf).orElse(""),
                cell(posting, exchanged -> exchanged.sum().decimal()),
                cell(posting, exchanged -> exchanged.sum().currency().getCurrencyCode()),
                cell(posting, exchanged -> exchanged.rate().price().toPlainString()),
                cell(
                        posting,
                        exchanged -> "%s %s"
                                .formatted(
                                        exchanged.rate().source(),
                                        exchanged.rate().day())));
    }

    private static String cell(Posting posting, Function<Exchanged, String> figure) {
        return Optional.ofNullable(posting.exchanged()).map(figure).orElse("");
    }

    /** A spreadsheet takes what begins like this for a formula, and would carry it out. */
    private static String harmless(String words) {
        return words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
    }

    private static String row(String... cells) {
        StringWriter row = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(row)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row.toString();
    }
}
