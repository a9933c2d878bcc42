package org.quarterdeck.people;

import java.util.Optional;
import org.quarterdeck.engine.OffDuty;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Keeps whoever is neither active nor on probation from deciding. */
@Component
class MembersOffDuty implements OffDuty {

    private final Standings standings;

    MembersOffDuty(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Optional<String> words(PersonId person) {
        MemberState state = standings.of(person).state();
        return state.isOnDuty()
                ? Optional.empty()
                : Optional.of("%s is %s, and decides nothing meanwhile".formatted(person, state.words()));
    }
}
