package org.quarterdeck.panel;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.kernel.PersonId;

/**
 * Whom and what a person is tied to (WP-03).
 *
 * @param isDeclared whether they said whom they work for; whoever hasn't decides nothing (X2)
 * @param organisations those they work for, or did within twelve months, in small letters; {@code independent} is none
 * @param collaborators with whom they proposed something within three years
 * @param declared ties that either side declared
 */
record Ties(
        PersonId person,
        boolean isDeclared,
        Set<String> organisations,
        Set<PersonId> collaborators,
        Map<PersonId, Kind> declared) {

    Ties {
        organisations = Set.copyOf(organisations);
        collaborators = Set.copyOf(collaborators);
        declared = Map.copyOf(declared);
    }

    static Ties toNothing(PersonId person) {
        return new Ties(person, true, Set.of(), Set.of(), Map.of());
    }

    /** Why the person is too near to the proposal; empty if they aren't. Names nobody else, and no organisation. */
    Optional<String> with(Entrant entrant) {
        if (entrant.isOf(person)) {
            return Optional.of("is one of those who propose or present it");
        }
        if (!Collections.disjoint(organisations, entrant.organisations())) {
            return Optional.of("works, or did within twelve months, where one of the presenters does");
        }
        if (!Collections.disjoint(collaborators, entrant.candidate().people())) {
            return Optional.of("presented with one of the presenters within three years");
        }
        Optional<Kind> kind = entrant.candidate().people().stream()
                .filter(declared::containsKey)
                .map(declared::get)
                .sorted()
                .findFirst();
        if (kind.isPresent()) {
            return kind.map(tie -> "and one of the presenters " + tie.words());
        }
        return entrant.steppedBack().contains(person) ? Optional.of("has stepped back from it") : Optional.empty();
    }

    /** The same, and whoever hasn't declared an affiliation is too near to everything. */
    Optional<String> bar(Entrant entrant) {
        return with(entrant)
                .or(() -> isDeclared ? Optional.empty() : Optional.of("has to declare an affiliation first"));
    }

    boolean isFree(Entrant entrant) {
        return bar(entrant).isEmpty();
    }
}
