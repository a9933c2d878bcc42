package org.quarterdeck.volunteer;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.correspondence.Missive;
import org.quarterdeck.correspondence.Scribe;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.lobby.Pass;
import org.quarterdeck.lobby.Passes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to an applicant. The link is signed as the letter is written, and only the letter holds it. */
@Component
class ApplicantScribe implements Scribe {

    static final String NAME = "applicant";

    private static final String BETWEEN = "/";

    private final ApplicantLetters letters;
    private final ApplicantAddresses addresses;
    private final Docket docket;
    private final Passes passes;
    private final String house;
    private final Clock clock;

    ApplicantScribe(
            ApplicantLetters letters,
            ApplicantAddresses addresses,
            Docket docket,
            Passes passes,
            @Value("${quarterdeck.public-url}") String house,
            Clock clock) {
        this.letters = letters;
        this.addresses = addresses;
        this.docket = docket;
        this.passes = passes;
        this.house = house.replaceAll("/+$", "");
        this.clock = clock;
    }

    static String about(CaseNumber application, String notice) {
        return application + BETWEEN + notice;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Whoever was erased meanwhile has no address any more, nor is the letter kept. */
    @Override
    public Optional<Missive> write(String about) {
        String[] parts = about.split(BETWEEN, 2);
        CaseNumber application = new CaseNumber(parts[0]);
        PersonId applicant = docket.find(application)
                .map(Case::startedBy)
                .map(Objects::requireNonNull)
                .orElseThrow();
        return letters.find(application, parts[1])
                .flatMap(told ->
                        addresses.of(applicant).map(address -> write(address, new Pass(application, applicant), told)));
    }

    private Missive write(String address, Pass pass, ToldApplicant told) {
        return new Missive(
                address,
                pass.number().value(),
                told.subject(),
                told.words(),
                house + "/mine/" + passes.sign(pass),
                "Your application, and what you can answer",
                clock.instant().plus(passes.hold()));
    }
}
