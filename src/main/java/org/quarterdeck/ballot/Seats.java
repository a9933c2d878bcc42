package org.quarterdeck.ballot;

import java.util.List;
import java.util.Set;
import org.quarterdeck.kernel.PersonId;

/**
 * Who decides in a consent round.
 *
 * @param electors everybody who was entitled at the opening, the recused among them
 * @param recused who has stepped back since
 */
record Seats(List<PersonId> electors, Set<PersonId> recused) {

    Seats {
        electors = List.copyOf(electors);
        recused = Set.copyOf(recused);
    }

    static Seats of(Ballot ballot) {
        return new Seats(ballot.seated(), Set.copyOf(ballot.recused()));
    }

    boolean holds(PersonId person) {
        return electors.contains(person) && !recused.contains(person);
    }
}
