package org.quarterdeck.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The directory as the identity service and the declarations make it up. */
@Component
class KeptDirectory implements Directory {

    private final Identities identities;
    private final Standings standings;

    KeptDirectory(Identities identities, Standings standings) {
        this.identities = identities;
        this.standings = standings;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return identities
                .find(id)
                .map(identity -> Profile.of(identity, standings.of(id)).person());
    }

    @Override
    public List<Person> in(Circle circle) {
        List<Identity> people = identities.in(circle);
        Map<PersonId, Standing> declared =
                standings.of(people.stream().map(Identity::id).toList());
        return people.stream()
                .map(person -> Profile.of(person, declared.getOrDefault(person.id(), Standing.UNDECLARED)))
                .filter(profile -> profile.state().isOnDuty())
                .map(Profile::person)
                .toList();
    }

    @Override
    public Map<PersonId, Set<String>> affiliations(Collection<PersonId> people, Instant since) {
        return standings.affiliations(people, since);
    }
}
