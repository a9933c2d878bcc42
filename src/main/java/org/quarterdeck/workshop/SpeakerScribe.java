package org.quarterdeck.workshop;

import java.time.Clock;
import java.util.Optional;
import org.quarterdeck.correspondence.Missive;
import org.quarterdeck.correspondence.Scribe;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.lobby.Pass;
import org.quarterdeck.lobby.Passes;
import org.quarterdeck.people.Outsiders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the speaker of a proposal. The link is signed as the letter is written, and only the letter holds it. */
@Component
class SpeakerScribe implements Scribe {

    static final String NAME = "speaker";

    private static final String BETWEEN = "/";

    private final SpeakerLetters letters;
    private final Programme programme;
    private final Outsiders outsiders;
    private final Passes passes;
    private final String house;
    private final Clock clock;

    SpeakerScribe(
            SpeakerLetters letters,
            Programme programme,
            Outsiders outsiders,
            Passes passes,
            @Value("${quarterdeck.public-url}") String house,
            Clock clock) {
        this.letters = letters;
        this.programme = programme;
        this.outsiders = outsiders;
        this.passes = passes;
        this.house = house.replaceAll("/+$", "");
        this.clock = clock;
    }

    static String about(CaseNumber proposal, String notice) {
        return proposal + BETWEEN + notice;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Missive> write(String about) {
        String[] parts = about.split(BETWEEN, 2);
        CaseNumber proposal = new CaseNumber(parts[0]);
        return letters.find(proposal, parts[1]).map(told -> write(proposal, told));
    }

    private Missive write(CaseNumber proposal, Told told) {
        String address = programme.text(proposal).speakerEmail();
        String signed = passes.sign(new Pass(proposal, outsiders.at(address)));
        return new Missive(
                address,
                proposal.value(),
                told.subject(),
                told.words(),
                house + "/mine/" + signed,
                "Your proposal, and what you can answer",
                clock.instant().plus(passes.hold()));
    }
}
