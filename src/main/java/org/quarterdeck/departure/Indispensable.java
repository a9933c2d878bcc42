package org.quarterdeck.departure;

import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Mainstays;
import org.springframework.stereotype.Component;

/** Who can't go before another has come: the last of those without whom the house stands still. */
@Component
class Indispensable {

    private final Directory directory;
    private final Mainstays mainstays;

    Indispensable(Directory directory, Mainstays mainstays) {
        this.directory = directory;
        this.mainstays = mainstays;
    }

    /** Why the person can't go yet; empty if they can. */
    Optional<String> words(PersonId id) {
        return words(id, mainstays.lastOf(id));
    }

    /** The same, and it stays so until the caller's transaction ends. */
    Optional<String> holding(PersonId id) {
        return words(id, mainstays.hold(id));
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

    private static Optional<String> words(PersonId id, List<Circle> lastOf) {
        return lastOf.stream()
                .findFirst()
                .map(circle -> "%s is the last one of %s: another has to be there first".formatted(id, circle.id()));
    }
}
