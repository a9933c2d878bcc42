package org.quarterdeck.closing.process;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.closing.YearEnds;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Intake;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.springframework.stereotype.Component;

/** Takes new year ends in, whichever door they come through. */
@Component
class YearEndIntake implements Intake {

    private final YearEnds yearEnds;

    YearEndIntake(YearEnds yearEnds) {
        this.yearEnds = yearEnds;
    }

    @Override
    public String process() {
        return YearEndDrawing.KEY;
    }

    @Override
    public List<Fault> faults(Filing filing) {
        return yearEnds.faultsIn(filing.person(), period(filing));
    }

    @Override
    public Opened open(Filing filing) {
        String period = String.valueOf(period(filing));
        CaseNumber number = yearEnds.file(filing.person(), period, filing.reference());
        return new Opened(
                number,
                Map.of(
                        YearEndDrawing.TITLE.name(),
                        "Year end of " + period,
                        YearEndDrawing.REQUESTER.name(),
                        filing.person().value()));
    }

    private static @Nullable String period(Filing filing) {
        Object period = filing.values().get("period");
        return period == null ? null : period.toString();
    }
}
