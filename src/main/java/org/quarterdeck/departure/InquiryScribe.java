package org.quarterdeck.departure;

import java.time.Clock;
import java.util.Optional;
import org.quarterdeck.correspondence.Missive;
import org.quarterdeck.correspondence.Scribe;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.lobby.Pass;
import org.quarterdeck.lobby.Passes;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Outsider;
import org.quarterdeck.people.Outsiders;
import org.quarterdeck.people.Person;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks a member, with or without an account, whether they are still there. The link is signed as the letter is written. */
@Component
class InquiryScribe implements Scribe {

    static final String NAME = "inquiry";

    private final StoredReviews reviews;
    private final ReviewTidings tidings;
    private final Directory directory;
    private final Outsiders outsiders;
    private final Passes passes;
    private final String house;
    private final Clock clock;

    InquiryScribe(
            StoredReviews reviews,
            ReviewTidings tidings,
            Directory directory,
            Outsiders outsiders,
            Passes passes,
            @Value("${quarterdeck.public-url}") String house,
            Clock clock) {
        this.reviews = reviews;
        this.tidings = tidings;
        this.directory = directory;
        this.outsiders = outsiders;
        this.passes = passes;
        this.house = house.replaceAll("/+$", "");
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Missive> write(String about) {
        return reviews.findByNumber(new CaseNumber(about).value())
                .flatMap(review -> addressOf(review.person()).map(address -> write(review, address)));
    }

    private Missive write(DepartureReview review, String address) {
        return new Missive(
                address,
                review.number().value(),
                "%s: Are you still with us?".formatted(review.number()),
                tidings.question(review),
                house + "/mine/" + passes.sign(new Pass(review.number(), review.person())),
                "Say that you are still here",
                clock.instant().plus(passes.hold()));
    }

    private Optional<String> addressOf(PersonId person) {
        return directory
                .find(person)
                .map(Person::email)
                .filter(address -> !address.isBlank())
                .or(() -> outsiders.find(person).map(Outsider::address));
    }
}
