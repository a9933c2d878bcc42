package org.quarterdeck.ledger;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The whole ledger, oldest posting first, for the programs that accountants use (BA-19). */
@Service
public class Journal {

    /** How many postings are in memory at a time. */
    private static final int STRETCH = 500;

    private final Ledger ledger;
    private final Postings postings;
    private final String house;

    Journal(Ledger ledger, Postings postings, @Value("${quarterdeck.public-url}") String house) {
        this.ledger = ledger;
        this.postings = postings;
        this.house = house;
    }

    public void write(JournalFormat format, Writer out) throws IOException {
        Scribe scribe = format.scribe();
        List<Line> lines = ledger.lines();
        Map<String, Line> byCode =
                lines.stream().collect(Collectors.toMap(line -> line.code().value(), Function.identity()));
        out.write(scribe.head(lines));
        List<Posting> stretch = postings.all(byCode, null, STRETCH);
        while (!stretch.isEmpty()) {
            for (Posting posting : stretch) {
                out.write(scribe.posting(posting, decisions(posting.caseNumber())));
            }
            stretch = postings.all(byCode, stretch.get(stretch.size() - 1), STRETCH);
        }
    }

    /** What the public register says of the case; of a line that was opened without one, the register as a whole. */
    private String decisions(@Nullable CaseNumber number) {
        String register = house + "/api/public/decisions";
        return number == null ? register : register + "?caseNumber=" + number;
    }
}
