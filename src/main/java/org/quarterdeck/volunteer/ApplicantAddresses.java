package org.quarterdeck.volunteer;

import java.util.Optional;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Outsider;
import org.quarterdeck.people.Outsiders;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Where an applicant is written to: what the directory says of a member, and the confirmed address of anybody else. */
@Component
class ApplicantAddresses {

    private final Directory directory;
    private final Outsiders outsiders;

    ApplicantAddresses(Directory directory, Outsiders outsiders) {
        this.directory = directory;
        this.outsiders = outsiders;
    }

    Optional<String> of(PersonId applicant) {
        return directory
                .find(applicant)
                .map(Person::email)
                .filter(address -> !address.isBlank())
                .or(() -> outsiders.find(applicant).map(Outsider::address));
    }
}
