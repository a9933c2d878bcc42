package org.quarterdeck.people;

import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;

/** The module's door: who is who. */
public interface Directory {

    Optional<Person> find(PersonId id);

    /** Everyone in the circle, by id. */
    List<Person> in(Circle circle);
}
