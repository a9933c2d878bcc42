package org.quarterdeck.privacy;

import java.time.Clock;
import java.util.Optional;
import org.quarterdeck.correspondence.Missive;
import org.quarterdeck.correspondence.Scribe;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Outsider;
import org.quarterdeck.people.Outsiders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to somebody without an account that their data is going to be erased. Once it is, there is nobody to write to. */
@Component
class ErasureScribe implements Scribe {

    static final String NAME = "erasure";

    private final Erasures erasures;
    private final Outsiders outsiders;
    private final ErasureWords words;
    private final PrivacySettings settings;
    private final String house;
    private final Clock clock;

    ErasureScribe(
            Erasures erasures,
            Outsiders outsiders,
            ErasureWords words,
            PrivacySettings settings,
            @Value("${quarterdeck.public-url}") String house,
            Clock clock) {
        this.erasures = erasures;
        this.outsiders = outsiders;
        this.words = words;
        this.settings = settings;
        this.house = house.replaceAll("/+$", "");
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Missive> write(String about) {
        CaseNumber erasure = new CaseNumber(about);
        PersonId person = erasures.personOf(erasure);
        return outsiders.find(person).map(outsider -> write(erasure, person, outsider));
    }

    private Missive write(CaseNumber erasure, PersonId person, Outsider outsider) {
        return new Missive(
                outsider.address(),
                erasure.value(),
                ErasureTidings.SUBJECT,
                words.of(erasure, person),
                house + "/consents/privacy",
                "What we keep, and why",
                clock.instant().plus(settings.settleWithin()));
    }
}
