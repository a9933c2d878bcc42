package org.quarterdeck.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the ledger can be written for. */
public enum JournalFormat {
    HLEDGER,
    LEDGER,
    BEANCOUNT,
    CSV;

    public static Optional<JournalFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** All of them, in words. */
    public static String ids() {
        return Arrays.stream(values()).map(JournalFormat::id).collect(Collectors.joining(", "));
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Scribe scribe() {
        return switch (this) {
            case HLEDGER -> new PlainTextScribe(PlainTextScribe.Dialect.HLEDGER);
            case LEDGER -> new PlainTextScribe(PlainTextScribe.Dialect.LEDGER);
            case BEANCOUNT -> new BeancountScribe();
            case CSV -> new CsvScribe();
        };
    }
}
