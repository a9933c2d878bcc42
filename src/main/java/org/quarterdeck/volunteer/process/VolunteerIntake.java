package org.quarterdeck.volunteer.process;

import java.util.List;
import java.util.Map;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Intake;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.volunteer.Enlistment;
import org.springframework.stereotype.Component;

/** Takes new applications in, whichever door they come through. */
@Component
class VolunteerIntake implements Intake {

    private final Enlistment enlistment;

    VolunteerIntake(Enlistment enlistment) {
        this.enlistment = enlistment;
    }

    @Override
    public String process() {
        return VolunteerOnboarding.KEY;
    }

    @Override
    public Map<String, Object> shown() {
        return enlistment.choices();
    }

    @Override
    public List<Fault> faults(Filing filing) {
        return enlistment.faultsIn(filing.person(), filing.values());
    }

    @Override
    public Opened open(Filing filing) {
        CaseNumber number = enlistment.file(filing.person(), filing.values(), filing.reference());
        String tier = String.valueOf(filing.values().get("tier"));
        return new Opened(
                number,
                Map.of(
                        VolunteerOnboarding.TITLE.name(),
                        // lists of tasks show no name; the number tells one from another
                        "%s (%s)".formatted(number, tier),
                        VolunteerOnboarding.TIER.name(),
                        tier));
    }
}
