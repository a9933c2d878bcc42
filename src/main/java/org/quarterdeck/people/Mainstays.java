package org.quarterdeck.people;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Those without whom the house stands still: the last one on duty of a circle that is never to be empty. */
@Component
public class Mainstays {

    private static final List<Circle> NEVER_EMPTY = List.of(Circle.LEADS, Circle.TREASURERS, Circle.ADMINISTRATORS);

    private final Directory directory;
    private final Standings standings;

    Mainstays(Directory directory, Standings standings) {
        this.directory = directory;
        this.standings = standings;
    }

    /** The circles that the person is the last one of. */
    public List<Circle> lastOf(PersonId id) {
        return NEVER_EMPTY.stream()
                .filter(circle -> people(circle).equals(List.of(id)))
                .toList();
    }

    /**
     * The same, and it stays true until the caller's transaction ends: everybody else who would go off duty of those circles waits.
     * To be asked before shifts are held.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Circle> hold(PersonId id) {
        // one by one in the order of ids, so that two who go at once don't wait for each other
        NEVER_EMPTY.stream()
                .map(this::people)
                .filter(people -> people.contains(id))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(standings::locked);
        return lastOf(id);
    }

    /** Whether one of the circles that is never to be empty has nobody on duty. */
    public boolean areMissingIn(Set<Circle> circles) {
        return NEVER_EMPTY.stream()
                .anyMatch(circle -> circles.contains(circle) && people(circle).isEmpty());
    }

    private List<PersonId> people(Circle circle) {
        return directory.in(circle).stream().map(Person::id).toList();
    }
}
