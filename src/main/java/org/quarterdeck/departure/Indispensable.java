package org.quarterdeck.departure;

import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Who can't go before another has come: the last of those without whom the house stands still. */
@Component
class Indispensable {

    private static final List<Circle> NEVER_EMPTY = List.of(Circle.LEADS, Circle.TREASURERS, Circle.ADMINISTRATORS);

    private final Directory directory;

    Indispensable(Directory directory) {
        this.directory = directory;
    }

    /** Why the person can't go yet; empty if they can. */
    Optional<String> words(PersonId id) {
        return NEVER_EMPTY.stream()
                .filter(circle -> isLastOf(circle, id))
                .findFirst()
                .map(circle -> "%s is the last one of %s: another has to be there first".formatted(id, circle.id()));
    }

    /** Whether the person was elected to the council, or keeps the house running: silence ends no office. */
    boolean holdsOffice(PersonId id) {
        return directory
                .find(id)
                .filter(person -> person.isIn(Circle.COUNCIL) || person.isIn(Circle.ADMINISTRATORS))
                .isPresent();
    }

    boolean isOnCouncil(PersonId id) {
        return directory.find(id).filter(person -> person.isIn(Circle.COUNCIL)).isPresent();
    }

    private boolean isLastOf(Circle circle, PersonId id) {
        List<Person> all = directory.in(circle);
        return all.size() == 1 && all.get(0).id().equals(id);
    }
}
