package org.quarterdeck.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PlainText;

/**
 * Ranked ballots in a file: CSV in UTF-8, a header of candidates, a row a ballot, the rank given to each. Empty lines and a byte
 * order mark, which editors leave behind, are no flaw.
 */
final class BallotFile {

    private static final String NO_OPINION = "No opinion";
    private static final String RANK = "[0-9]{1,9}";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUOTE = 40;

    private final List<Fault> faults = new ArrayList<>();

    private BallotFile() {}

    /** @throws Invalid naming every line that can't be understood; then none of the others is counted either */
    static Election read(byte[] file) {
        BallotFile read = new BallotFile();
        Election election = read.election(text(file));
        if (!read.faults.isEmpty()) {
            throw new Invalid(read.faults);
        }
        return election;
    }

    private Election election(String text) {
        Iterator<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true) // too many and too few are told in our own words
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)
                .iterator();
        try {
            Election election = new Election(records.hasNext() ? candidates(records.next()) : List.of());
            while (records.hasNext()) {
                election.cast(ballot(election.candidates(), records.next()));
            }
            if (election.ballots() == 0) {
                faults.add(new Fault(
                        "the file", "holds no ballot: a header of candidates comes first, then a row a ballot"));
            }
            return election;
        } catch (CsvParseException e) {
            String cause = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
            throw new Invalid("the file", "isn't CSV: " + e.getMessage() + cause);
        }
    }

    private List<String> candidates(CsvRecord header) {
        List<String> names = header.getFields().stream().map(String::strip).toList();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            String which = "the name in column %d ".formatted(column + 1);
            if (name.isEmpty()) {
                fault(header, which + "is empty");
            } else if (names.indexOf(name) < column) {
                fault(header, which + "stands there twice: " + quote(name));
            }
            PlainText.faultInLine(name, LONGEST_NAME).ifPresent(fault -> fault(header, which + fault));
        }
        return names;
    }

    private RankedBallot ballot(List<String> candidates, CsvRecord row) {
        Map<String, Integer> ranks = new HashMap<>();
        if (row.getFieldCount() != candidates.size()) {
            fault(
                    row,
                    "the header names %d candidates, this row ranks %d"
                            .formatted(candidates.size(), row.getFieldCount()));
            return new RankedBallot(ranks);
        }
        for (int column = 0; column < candidates.size(); column++) {
            String rank = row.getField(column).strip();
            if (rank.matches(RANK) && Integer.parseInt(rank) > 0) {
                ranks.put(candidates.get(column), Integer.valueOf(rank));
            } else if (!rank.isEmpty() && !rank.equalsIgnoreCase(NO_OPINION)) {
                fault(
                        row,
                        "a rank is a whole number from 1, \"%s\" or nothing; %s is given %s"
                                .formatted(NO_OPINION, quote(candidates.get(column)), quote(rank)));
            }
        }
        return new RankedBallot(ranks);
    }

    private void fault(CsvRecord record, String words) {
        faults.add(new Fault("line " + record.getStartingLineNumber(), words));
    }

    /** What stands in the file, fit to be shown on a terminal. */
    private static String quote(String text) {
        String shown = text.replaceAll("\\p{C}", "?");
        return "\"%s\"".formatted(shown.length() > LONGEST_QUOTE ? shown.substring(0, LONGEST_QUOTE) + "…" : shown);
    }

    private static String text(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            String text = UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            long line = IntStream.range(0, bytes.position())
                            .filter(at -> file[at] == '\n')
                            .count()
                    + 1;
            throw new Invalid("line " + line, "isn't UTF-8");
        }
    }
}
