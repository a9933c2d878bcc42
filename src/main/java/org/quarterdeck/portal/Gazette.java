package org.quarterdeck.portal;

import java.time.Clock;
import java.util.List;
import org.quarterdeck.budget.Outlays;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.register.Archive;
import org.quarterdeck.register.View;
import org.quarterdeck.strategy.Charter;
import org.quarterdeck.timetable.Timetable;
import org.springframework.stereotype.Component;

/** Gathers at the doors of the other rooms what the first page and a case's page tell the public. */
@Component
class Gazette {

    private static final int LATEST = 10;
    private static final int MOST_OF_A_CASE = 200;

    private final PlanReader plans;
    private final Charter charter;
    private final CallBook calls;
    private final Timetable timetable;
    private final Outlays outlays;
    private final Ledger ledger;
    private final Archive archive;
    private final Docket docket;
    private final Clock clock;

    Gazette(
            PlanReader plans,
            Charter charter,
            CallBook calls,
            Timetable timetable,
            Outlays outlays,
            Ledger ledger,
            Archive archive,
            Docket docket,
            Clock clock) {
        this.plans = plans;
        this.charter = charter;
        this.calls = calls;
        this.timetable = timetable;
        this.outlays = outlays;
        this.ledger = ledger;
        this.archive = archive;
        this.docket = docket;
        this.clock = clock;
    }

    FrontPage frontPage() {
        return new FrontPage(
                charter.adopted().stream().map(plans::sheet).toList(),
                charter.inConsultation().stream().map(plans::sheet).toList(),
                calls.open(clock.instant()).stream().map(CallRow::of).toList(),
                programmes(),
                ledger.standings().stream().map(LineRow::of).toList(),
                outlays.withoutObjective().stream().map(AdriftRow::of).toList(),
                archive.latest(View.PUBLIC, LATEST).stream()
                        .map(DecisionRow::of)
                        .toList());
    }

    private List<ProgrammeRow> programmes() {
        return timetable.published().stream()
                .flatMap(code -> timetable.published(code).stream())
                .map(release -> ProgrammeRow.of(calls.get(release.call()), release))
                .toList();
    }

    /** @throws NoSuch if there is no such case */
    CasePage casePage(CaseNumber number) {
        Case about = docket.find(number).orElseThrow(() -> new NoSuch("no case has the number " + number));
        List<DecisionRow> decisions = archive.page(View.PUBLIC, number, 0, MOST_OF_A_CASE).items().stream()
                .map(DecisionRow::of)
                .toList();
        return CasePage.of(about, charter.find(number).isPresent(), decisions);
    }
}
