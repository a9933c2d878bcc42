package org.quarterdeck.portal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.consents.Consent;
import org.quarterdeck.consents.ConsentText;
import org.quarterdeck.kernel.Stamp;

/**
 * A text that somebody agreed to, or has to.
 *
 * @param version the one in force
 * @param held the version that they agreed to; null where none, or taken back
 * @param missing whether their agreement to the one in force is asked for
 */
record AgreementRow(
        String document,
        String name,
        String version,
        @Nullable String held,
        @Nullable Stamp since,
        boolean missing) {

    /** Those that are held or missing. */
    static List<AgreementRow> of(List<ConsentText> texts, List<Consent> consents, List<String> missing) {
        return texts.stream()
                .map(text -> of(text, consents, missing.contains(text.document())))
                .filter(row -> row.missing || row.held != null)
                .toList();
    }

    private static AgreementRow of(ConsentText text, List<Consent> consents, boolean missing) {
        Optional<Consent> held = consents.stream()
                .filter(consent -> consent.document().equals(text.document()) && consent.withdrawnAt() == null)
                .reduce((first, second) -> second);
        return new AgreementRow(
                text.document(),
                text.title(),
                text.version(),
                held.map(Consent::version).orElse(null),
                held.map(Consent::givenAt).map(Stamp::of).orElse(null),
                missing);
    }
}
