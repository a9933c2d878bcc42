package org.quarterdeck.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.engine.StandIn;
import org.quarterdeck.engine.StandIns;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The directory as the identity service and the declarations make it up. */
@Component
class KeptDirectory implements Directory {

    private final Identities identities;
    private final Standings standings;
    private final StandIns standIns;

    KeptDirectory(Identities identities, Standings standings, StandIns standIns) {
        this.identities = identities;
        this.standings = standings;
        this.standIns = standIns;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return identities.profile(id).map(Profile::person);
    }

    @Override
    public List<Person> in(Circle circle) {
        return in(circle, Set.of());
    }

    @Override
    public List<Person> answering(Circle circle, String process, CaseNumber number) {
        return in(
                circle,
                standIns.in(process, number).stream().map(StandIn::principal).collect(Collectors.toSet()));
    }

    private List<Person> in(Circle circle, Set<PersonId> represented) {
        List<Identity> people = identities.in(circle);
        Map<PersonId, Standing> declared =
                standings.of(people.stream().map(Identity::id).toList());
        return people.stream()
                .map(person -> Profile.of(person, declared.getOrDefault(person.id(), Standing.UNDECLARED)))
                .filter(profile -> profile.state().isOnDuty()
                        || represented.contains(profile.person().id()))
                .map(Profile::person)
                .toList();
    }

    @Override
    public Map<PersonId, Set<String>> affiliations(Collection<PersonId> people, Instant since) {
        return standings.affiliations(people, since);
    }
}
