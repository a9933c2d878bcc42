package org.quarterdeck.panel;

import java.util.List;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Who handles a proposal: the chairs who aren't too near to it, and where none is left the leads who aren't (WP-04). */
@Component
class Committee {

    private final Directory directory;
    private final Conflicts conflicts;

    Committee(Directory directory, Conflicts conflicts) {
        this.directory = directory;
        this.conflicts = conflicts;
    }

    List<Person> chairsOf(Entrant entrant) {
        List<Person> chairs = free(Circle.CHAIRS, entrant);
        return chairs.isEmpty() ? free(Circle.LEADS, entrant) : chairs;
    }

    /** Those of the proposals that the caller handles, in their order. */
    List<Entrant> handledBy(Caller caller, List<Entrant> entrants) {
        Ties own = conflicts.ties(caller.id());
        List<Entrant> free = entrants.stream().filter(own::isFree).toList();
        if (caller.isIn(Circle.ADMINISTRATORS) || !caller.isIn(Circle.CHAIRS, Circle.LEADS)) {
            return List.of();
        }
        if (caller.isIn(Circle.CHAIRS)) {
            return free;
        }
        List<Ties> chairs = conflicts.ties(eligible(Circle.CHAIRS));
        return free.stream()
                .filter(entrant -> chairs.stream().noneMatch(chair -> chair.isFree(entrant)))
                .toList();
    }

    boolean isHandledBy(Caller caller, Entrant entrant) {
        return !handledBy(caller, List.of(entrant)).isEmpty();
    }

    private List<Person> free(Circle circle, Entrant entrant) {
        List<Person> people = eligible(circle);
        List<Ties> ties = conflicts.ties(people);
        return people.stream()
                .filter(person ->
                        ties.stream().anyMatch(tie -> tie.person().equals(person.id()) && tie.isFree(entrant)))
                .toList();
    }

    private List<Person> eligible(Circle circle) {
        return directory.in(circle).stream()
                .filter(person -> !person.isIn(Circle.ADMINISTRATORS))
                .toList();
    }
}
