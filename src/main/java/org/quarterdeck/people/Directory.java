package org.quarterdeck.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;

/** The module's door: who is who. */
public interface Directory {

    Optional<Person> find(PersonId id);

    /** Everyone in the circle who is on duty, by id. */
    List<Person> in(Circle circle);

    /** The same, with those who are away and have somebody who acts for them in that case (X3). */
    List<Person> answering(Circle circle, String process, CaseNumber number);

    /** The organisations that each of them was declared to work for at any time since then, as they were declared. */
    Map<PersonId, Set<String>> affiliations(Collection<PersonId> people, Instant since);
}
