package org.quarterdeck.departure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Discretion;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Who leaves is for themselves, leads and coordinators to know; everybody else who reads of cases learns that somebody does. */
@Component
class DepartureDiscretion implements Discretion {

    private final StoredDepartures departures;

    DepartureDiscretion(StoredDepartures departures) {
        this.departures = departures;
    }

    @Override
    public String process() {
        return Departures.PROCESS;
    }

    @Override
    public Map<CaseNumber, Sight> sights(Caller caller, Collection<Case> cases) {
        Map<CaseNumber, Sight> sights = new HashMap<>();
        if (!knowsAll(caller)) {
            cases.forEach(
                    about -> sights.put(about.number(), isOf(caller, about.number()) ? Sight.ALL : Sight.NAMELESS));
        }
        return sights;
    }

    private boolean isOf(Caller caller, CaseNumber number) {
        Optional<PersonId> person = departures.findByNumber(number.value()).map(Departure::person);
        return person.filter(caller.id()::equals).isPresent();
    }

    static boolean knowsAll(Caller caller) {
        return caller.isIn(Circle.LEADS, Circle.COORDINATORS, Circle.ADMINISTRATORS);
    }
}
