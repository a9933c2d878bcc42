package org.quarterdeck.rates;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterdeck.kernel.Invalid;

/** Reads CSV: a header {@code Date, USD, JPY, …}, then a row a day. The history writes 2026-11-25, the day's file 25 November 2026. */
final class Columns {

    private static final String NOT_QUOTED = "N/A";
    private static final DateTimeFormatter WRITTEN_OUT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Columns() {}

    static void read(byte[] content, Publication.Gathering gathering) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new String(content, UTF_8).replace("\uFEFF", ""))) {
            List<CsvRecord> all = rows.stream().toList();
            if (all.isEmpty() || !all.get(0).getField(0).strip().equalsIgnoreCase("Date")) {
                throw new Invalid("body", "must be XML, or CSV that begins with the column Date");
            }
            List<String> currencies =
                    all.get(0).getFields().stream().map(String::strip).toList();
            all.stream().skip(1).forEach(row -> row(row, currencies, gathering));
        } catch (CsvParseException unsound) {
            throw new Invalid("body", "is no CSV that can be read");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void row(CsvRecord row, List<String> currencies, Publication.Gathering gathering) {
        Optional<LocalDate> day = day(row.getField(0).strip());
        if (day.isEmpty()) {
            gathering.unfit(
                    "line " + row.getStartingLineNumber(), "has no date such as 2027-05-31 in its first column");
            return;
        }
        for (int column = 1; column < Math.min(row.getFieldCount(), currencies.size()); column++) {
            String rate = row.getField(column).strip();
            if (!currencies.get(column).isEmpty() && !rate.isEmpty() && !rate.equals(NOT_QUOTED)) {
                gathering.rate(day.get(), currencies.get(column), rate);
            }
        }
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(
                    written.contains(" ") ? LocalDate.parse(written, WRITTEN_OUT) : LocalDate.parse(written));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
