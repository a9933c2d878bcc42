package org.quarterdeck.panel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Brings together what conflicts of interest come from: what was declared, and what follows from what the house knows (WP-03). */
@Component
class Conflicts {

    private final Candidates candidates;
    private final Disclosures disclosures;
    private final Directory directory;
    private final PanelSettings settings;
    private final Clock clock;

    Conflicts(
            Candidates candidates, Disclosures disclosures, Directory directory, PanelSettings settings, Clock clock) {
        this.candidates = candidates;
        this.disclosures = disclosures;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws NoSuch if the panel knows no such proposal */
    Entrant entrant(CaseNumber number) {
        return find(number).orElseThrow(() -> new NoSuch("no proposal has the number " + number));
    }

    Optional<Entrant> find(CaseNumber number) {
        return known(candidates.find(List.of(number))).stream().findFirst();
    }

    List<Entrant> find(Collection<CaseNumber> numbers) {
        return known(candidates.find(numbers));
    }

    /** All of the call, by number. */
    List<Entrant> of(CallCode call) {
        return known(candidates.of(call));
    }

    private List<Entrant> known(List<Candidates.Row> rows) {
        Set<PersonId> people =
                rows.stream().flatMap(row -> row.candidate().people().stream()).collect(Collectors.toSet());
        Map<PersonId, Set<String>> affiliations = directory.affiliations(people, ago(settings.colleaguesFor()));
        Map<CaseNumber, Set<PersonId>> steppedBack = candidates.recused(
                rows.stream().map(row -> row.candidate().number()).toList());
        return rows.stream()
                .map(row -> {
                    Set<String> organisations = new HashSet<>(row.candidate().affiliations());
                    row.candidate()
                            .people()
                            .forEach(
                                    person -> organisations.addAll(plain(affiliations.getOrDefault(person, Set.of()))));
                    return new Entrant(
                            row.candidate(),
                            organisations,
                            steppedBack.getOrDefault(row.candidate().number(), Set.of()),
                            row.seats(),
                            row.closedAt(),
                            row.releasedAt(),
                            row.droppedAt());
                })
                .toList();
    }

    Ties ties(PersonId person) {
        Map<PersonId, Boolean> declared = Map.of(
                person,
                directory.find(person).flatMap(Person::declaredAffiliation).isPresent());
        return ties(declared).get(0);
    }

    /** Of each of the people, in their order. */
    List<Ties> ties(List<Person> people) {
        Map<PersonId, Boolean> declared = people.stream()
                .collect(Collectors.toMap(
                        Person::id, person -> person.declaredAffiliation().isPresent()));
        Map<PersonId, Ties> ties = ties(declared).stream().collect(Collectors.toMap(Ties::person, Function.identity()));
        return people.stream().map(person -> ties.get(person.id())).toList();
    }

    private List<Ties> ties(Map<PersonId, Boolean> people) {
        Map<PersonId, Set<String>> affiliations =
                directory.affiliations(people.keySet(), ago(settings.colleaguesFor()));
        Map<PersonId, Set<PersonId>> collaborators =
                candidates.collaborators(people.keySet(), ago(settings.collaboratorsFor()));
        Map<PersonId, Map<PersonId, Kind>> declared = disclosures.ties(people.keySet());
        return people.keySet().stream()
                .map(person -> new Ties(
                        person,
                        people.getOrDefault(person, false),
                        plain(affiliations.getOrDefault(person, Set.of())),
                        collaborators.getOrDefault(person, Set.of()),
                        declared.getOrDefault(person, new HashMap<>())))
                .toList();
    }

    private Instant ago(Period period) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .minus(period)
                .toInstant(ZoneOffset.UTC);
    }

    private static Set<String> plain(Set<String> affiliations) {
        return affiliations.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !name.equals(Person.INDEPENDENT))
                .collect(Collectors.toSet());
    }
}
