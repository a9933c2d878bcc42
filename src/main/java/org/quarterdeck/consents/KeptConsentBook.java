package org.quarterdeck.consents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The book as the database keeps it. */
@Service
class KeptConsentBook implements ConsentBook {

    private final ConsentTexts texts;
    private final Consents consents;
    private final WithdrawalMinutes minutes;
    private final ApplicationEventPublisher events;

    KeptConsentBook(
            ConsentTexts texts, Consents consents, WithdrawalMinutes minutes, ApplicationEventPublisher events) {
        this.texts = texts;
        this.consents = consents;
        this.minutes = minutes;
        this.events = events;
    }

    @Override
    public ConsentText current(String document) {
        return texts.newest(document).orElseThrow(() -> new NoSuch("there is no document " + document));
    }

    @Override
    public List<ConsentText> texts() {
        return texts.newest();
    }

    @Override
    public ConsentText text(String document, String version) {
        return texts.find(document, version)
                .orElseThrow(() -> new NoSuch("there is no version %s of %s".formatted(version, document)));
    }

    @Override
    @Transactional
    public void give(PersonId person, String document, String version, String how) {
        ConsentText text = current(document);
        if (!text.version().equals(version)) {
            throw new Invalid("version", "must be %s, which is in force".formatted(text.version()));
        }
        if (missing(person, List.of(document)).isEmpty()) {
            return;
        }
        consents.add(person, text, how);
        events.publishEvent(new ConsentGiven(person, document, version));
    }

    @Override
    @Transactional
    public void withdraw(PersonId person, String document) {
        Consent held = consents.held(person, document).orElseThrow(() -> nothingToWithdraw(document));
        if (!consents.withdraw(person, document)) {
            throw nothingToWithdraw(document);
        }
        minutes.withdrawn(person, held);
        events.publishEvent(new ConsentWithdrawn(person, document, held.version()));
    }

    @Override
    public List<String> missing(PersonId person, Collection<String> documents) {
        List<Consent> held = consents.of(person).stream().filter(Consent::holds).toList();
        return documents.stream()
                .filter(document -> held.stream().noneMatch(consent -> isInForce(consent, document)))
                .toList();
    }

    @Override
    public List<Consent> of(PersonId person) {
        return consents.of(person);
    }

    private boolean isInForce(Consent consent, String document) {
        Optional<String> newest = texts.newest(document).map(ConsentText::version);
        return consent.document().equals(document) && newest.equals(Optional.of(consent.version()));
    }

    private static NoSuch nothingToWithdraw(String document) {
        return new NoSuch("there is no consent to %s that could be withdrawn".formatted(document));
    }
}
