package org.quarterdeck.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.people.Directory;
import org.springframework.stereotype.Component;

/** The module's door: year ends from asking to their end. */
@Component
public class YearEnds {

    static final String PROCESS = "year-end";

    /** How many cases are dealt with in one transaction. */
    private static final int AT_A_TIME = 1;

    private static final String FIELD = "period";

    private final YearEndFile file;
    private final StoredYearEnds stored;
    private final ClosedLines closedLines;
    private final Ledger ledger;
    private final HeldCases heldCases;
    private final CommittedCases committed;
    private final Directory directory;
    private final Docket docket;
    private final YearEndMinutes minutes;
    private final YearEndTidings tidings;
    private final Clock clock;

    YearEnds(
            YearEndFile file,
            StoredYearEnds stored,
            ClosedLines closedLines,
            Ledger ledger,
            HeldCases heldCases,
            CommittedCases committed,
            Directory directory,
            Docket docket,
            YearEndMinutes minutes,
            YearEndTidings tidings,
            Clock clock) {
        this.file = file;
        this.stored = stored;
        this.closedLines = closedLines;
        this.ledger = ledger;
        this.heldCases = heldCases;
        this.committed = committed;
        this.directory = directory;
        this.docket = docket;
        this.minutes = minutes;
        this.tidings = tidings;
        this.clock = clock;
    }

    /**
     * What is wrong with a period, beside what the form says.
     *
     * @throws Barred if the person is neither a lead nor a treasurer
     */
    public List<Fault> faultsIn(PersonId person, @Nullable String period) {
        boolean entitled = directory
                .find(person)
                .filter(known -> known.isIn(Circle.LEADS) || known.isIn(Circle.TREASURERS))
                .filter(known -> !known.isIn(Circle.ADMINISTRATORS))
                .isPresent();
        if (!entitled) {
            throw new Barred("only leads and treasurers close a period");
        }
        List<Fault> faults = new ArrayList<>();
        lastDay(period).ifPresent(last -> {
            if (!LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).isAfter(last)) {
                faults.add(new Fault(FIELD, "%s isn't over before the end of %s".formatted(period, last)));
            }
            if (!closedLines.isAny(String.valueOf(period))) {
                faults.add(new Fault(FIELD, "no budget line belongs to " + period));
            }
            ledger.closedBy(String.valueOf(period))
                    .ifPresent(by -> faults.add(new Fault(FIELD, "%s is closed by %s".formatted(period, by))));
        });
        return faults;
    }

    /** Opens the case of a period that has no fault. */
    public CaseNumber file(PersonId starter, String period, @Nullable String reference) {
        String title = "Year end of " + period;
        CaseNumber number = docket.open("YRE", PROCESS, title, starter, reference, YearEndStatus.CLOSING.id());
        stored.save(YearEnd.ask(number, period, starter));
        return number;
    }

    /** Closes the lines: from now on nobody asks for money of them. */
    public void close(CaseNumber number) {
        YearEnd yearEnd = file.get(number);
        ledger.close(yearEnd.period(), number);
        minutes.begun(yearEnd);
    }

    /**
     * Has some of the cases lapse that have asked for money and not got it.
     *
     * @return whether there are more
     */
    public boolean lapseSome(CaseNumber number) {
        String period = mustBeClosed(file.get(number)).period();
        closedLines.asking(period).stream().limit(AT_A_TIME).forEach(heldCases::tell);
        return !closedLines.asking(period).isEmpty();
    }

    /** Whether anything is committed on the lines, and so has to be decided on. */
    public boolean isAnythingCommitted(CaseNumber number) {
        return closedLines.isAnythingCommitted(file.read(number).period());
    }

    /**
     * Carries some of the commitments forward, and has the others lapse, as was decided.
     *
     * @return whether there are more
     */
    public boolean settleSome(CaseNumber number) {
        YearEnd yearEnd = mustBeClosed(file.get(number));
        String period = yearEnd.period();
        yearEnd.settle(closedLines.isAnythingCommitted(period));
        file.store(yearEnd);
        closedLines.holding(period).stream().limit(AT_A_TIME).forEach(one -> settle(yearEnd, one));
        return closedLines.isAnythingCommitted(period);
    }

    private void settle(YearEnd yearEnd, CaseNumber one) {
        Optional<LineCode> target = yearEnd.choice()
                .filter(choice -> choice.carries(one.value()))
                .map(choice -> choice.targets().get(committed.get(one).line().value()))
                .map(LineCode::new);
        target.ifPresentOrElse(
                line -> committed.carry(one, line, yearEnd.number(), yearEnd.deciders()), () -> heldCases.tell(one));
    }

    /** Ends it: the period is closed. What is available stays on its lines, and the register says how much. */
    public void conclude(CaseNumber number) {
        YearEnd yearEnd = mustBeClosed(file.get(number));
        yearEnd.settle(closedLines.isAnythingCommitted(yearEnd.period()));
        yearEnd.conclude();
        minutes.closed(yearEnd, closedLines.of(yearEnd.period()));
        end(yearEnd);
    }

    /** Ends it where nobody is left who may decide: the period is open again. */
    public void leaveUndecided(CaseNumber number) {
        YearEnd yearEnd = file.get(number);
        yearEnd.leaveUndecided();
        ledger.reopen(number);
        minutes.undecided(yearEnd);
        end(yearEnd);
    }

    /** Ends it as whoever asked, or a lead, wants it (X4): the period is open again, what has lapsed stays so. */
    public void withdraw(CaseNumber number, PersonId by, @Nullable String reason) {
        YearEnd yearEnd = file.get(number);
        yearEnd.withdraw();
        ledger.reopen(number);
        minutes.withdrawn(yearEnd, by, reason);
        end(yearEnd);
    }

    private YearEnd mustBeClosed(YearEnd yearEnd) {
        if (ledger.closedBy(yearEnd.period()).filter(yearEnd.number()::equals).isEmpty()) {
            throw new NotNow("%s has not closed %s".formatted(yearEnd.number(), yearEnd.period()));
        }
        return yearEnd;
    }

    private void end(YearEnd yearEnd) {
        file.end(yearEnd);
        tidings.tell(yearEnd);
    }

    private static Optional<LocalDate> lastDay(@Nullable String period) {
        if (period == null || !period.matches("\\d{4}(-H[12])?")) {
            return Optional.empty();
        }
        Year year = Year.parse(period.substring(0, 4));
        return Optional.of(
                period.endsWith("-H1")
                        ? year.atMonth(6).atEndOfMonth()
                        : year.atMonth(12).atEndOfMonth());
    }
}
