package org.quarterdeck.rota;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Finds the words in which people hear of a credential's end. */
@Component
class RenewalTidings {

    private final Post post;
    private final Directory directory;

    RenewalTidings(Post post, Directory directory) {
        this.post = post;
        this.directory = directory;
    }

    void announce(CaseNumber number, Credential credential) {
        post.tell(
                concerned(credential),
                Letter.about(
                        number,
                        "renewal",
                        "%s of %s ends on %s"
                                .formatted(credential.kind(), credential.person(), credential.validUntil()),
                        "It can be renewed from now on, and holds until then whatever happens."));
    }

    void remind(CaseNumber number, Credential credential) {
        post.tell(
                concerned(credential),
                Letter.about(
                        number,
                        "ended",
                        "%s of %s holds no more".formatted(credential.kind(), credential.person()),
                        "It can still be renewed for a while; until then no shift that needs it can be taken."));
    }

    void ended(CaseNumber number, Credential credential, String outcome) {
        post.tell(
                List.of(credential.person()),
                Letter.about(
                        number,
                        outcome,
                        "Your %s is %s".formatted(credential.kind(), outcome),
                        outcome.equals("renewed") ? "It holds on." : "It has to be earned anew."));
    }

    private Set<PersonId> concerned(Credential credential) {
        Set<PersonId> concerned = new LinkedHashSet<>(List.of(credential.person()));
        directory.in(Circle.COORDINATORS).stream().map(Person::id).forEach(concerned::add);
        return concerned;
    }
}
