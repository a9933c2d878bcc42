package org.quarterdeck.consents;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the texts of the folder into force as the house starts, those that aren't yet; whoever agreed to an earlier version is asked. */
@Component
@Order(ConsentPublication.ORDER)
class ConsentPublication implements ApplicationRunner {

    /** Before anybody agrees to them. */
    static final int ORDER = 10;

    private final TextFolder folder;
    private final ConsentTexts texts;
    private final ConsentRenewalCases renewals;
    private final TransactionTemplate transaction;

    ConsentPublication(
            TextFolder folder, ConsentTexts texts, ConsentRenewalCases renewals, TransactionTemplate transaction) {
        this.folder = folder;
        this.texts = texts;
        this.renewals = renewals;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        folder.texts().stream()
                .sorted(Comparator.comparing(ConsentText::document).thenComparing(text -> new Version(text.version())))
                .forEach(this::publish);
    }

    /** @throws IllegalStateException if people may have agreed to other words under that version */
    void publish(ConsentText text) {
        Optional<ConsentText> known = texts.find(text.document(), text.version());
        if (known.isEmpty()) {
            bringIntoForce(text);
        } else if (!known.get().sha256().equals(text.sha256())) {
            throw new IllegalStateException(
                    "the text of %s %s was changed after it came into force; leave it as it was and give the changed one a new version"
                            .formatted(text.document(), text.version()));
        }
    }

    private void bringIntoForce(ConsentText text) {
        try {
            transaction.executeWithoutResult(status -> {
                boolean renewed = texts.newest(text.document())
                        .filter(before -> new Version(before.version()).compareTo(new Version(text.version())) < 0)
                        .isPresent();
                texts.add(text);
                if (renewed) {
                    renewals.askEverybody(text.document(), text.version(), null);
                }
            });
        } catch (DuplicateKeyException another) {
            // Another node that starts at the same moment was faster: the text is in force, which is all we want.
        }
    }
}
