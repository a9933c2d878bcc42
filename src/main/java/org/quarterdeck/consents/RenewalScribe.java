package org.quarterdeck.consents;

import java.time.Clock;
import java.util.Optional;
import org.quarterdeck.correspondence.Missive;
import org.quarterdeck.correspondence.Scribe;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.people.Outsider;
import org.quarterdeck.people.Outsiders;
import org.springframework.stereotype.Component;

/** Writes to members without an account. */
@Component
class RenewalScribe implements Scribe {

    static final String NAME = "consent";

    private final StoredRenewals renewals;
    private final Outsiders outsiders;
    private final RenewalWords words;
    private final ConsentSettings settings;
    private final Clock clock;

    RenewalScribe(
            StoredRenewals renewals, Outsiders outsiders, RenewalWords words, ConsentSettings settings, Clock clock) {
        this.renewals = renewals;
        this.outsiders = outsiders;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Missive> write(String about) {
        String[] parts = about.split("/", 2);
        Renewal renewal = renewals.get(new CaseNumber(parts[0]));
        return outsiders.find(renewal.person()).map(outsider -> write(renewal, parts[1], outsider));
    }

    private Missive write(Renewal renewal, String notice, Outsider outsider) {
        return new Missive(
                outsider.address(),
                renewal.number().value(),
                words.subject(renewal, notice),
                words.of(renewal, notice),
                words.address(renewal),
                "Read the text",
                clock.instant().plus(settings.suspendAfter()));
    }
}
