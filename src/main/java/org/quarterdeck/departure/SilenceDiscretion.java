package org.quarterdeck.departure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Discretion;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Of whom nothing was heard is for themselves, leads and coordinators to know. */
@Component
class SilenceDiscretion implements Discretion {

    @Override
    public String process() {
        return Inactivity.PROCESS;
    }

    @Override
    public Map<CaseNumber, Sight> sights(Caller caller, Collection<Case> cases) {
        Map<CaseNumber, Sight> sights = new HashMap<>();
        if (!DepartureDiscretion.knowsAll(caller)) {
            cases.stream()
                    .filter(about -> !caller.id().equals(about.startedBy()))
                    .forEach(about -> sights.put(about.number(), Sight.NAMELESS));
        }
        return sights;
    }
}
