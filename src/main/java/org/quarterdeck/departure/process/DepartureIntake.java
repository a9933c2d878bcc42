package org.quarterdeck.departure.process;

import java.util.List;
import java.util.Map;
import org.quarterdeck.departure.Departures;
import org.quarterdeck.departure.Leaving;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Intake;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.springframework.stereotype.Component;

/** Takes in that somebody leaves, whichever door it comes through. */
@Component
class DepartureIntake implements Intake {

    private final Departures departures;

    DepartureIntake(Departures departures) {
        this.departures = departures;
    }

    @Override
    public String process() {
        return DepartureWords.OFFBOARDING;
    }

    @Override
    public List<Fault> faults(Filing filing) {
        return departures.faultsIn(filing.person(), Leaving.of(filing.values()));
    }

    @Override
    public Opened open(Filing filing) {
        CaseNumber number = departures.file(filing.person(), Leaving.of(filing.values()), filing.reference());
        return new Opened(
                number,
                Map.of(
                        DepartureWords.TITLE.name(), departures.titleOf(number),
                        DepartureWords.PERSON.name(),
                                departures.personOf(number).value(),
                        DepartureWords.FOR_CAUSE.name(), departures.isForCause(number)));
    }
}
