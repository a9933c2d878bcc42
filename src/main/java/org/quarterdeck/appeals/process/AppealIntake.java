package org.quarterdeck.appeals.process;

import java.util.List;
import java.util.Map;
import org.quarterdeck.appeals.Appeals;
import org.quarterdeck.appeals.Plea;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Intake;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.springframework.stereotype.Component;

/** Takes new appeals in, whichever door they come through. */
@Component
class AppealIntake implements Intake {

    private final Appeals appeals;

    AppealIntake(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public String process() {
        return Appealing.KEY;
    }

    @Override
    public List<Fault> faults(Filing filing) {
        return appeals.faultsIn(filing.person(), Plea.of(filing.values()));
    }

    @Override
    public Opened open(Filing filing) {
        CaseNumber number = appeals.file(filing.person(), Plea.of(filing.values()), filing.reference());
        return new Opened(number, Map.of(Appealing.TITLE.name(), appeals.titleOf(number)));
    }
}
