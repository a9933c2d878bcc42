package org.quarterdeck.closing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's second door: those who decide what goes on, and what they say. */
@Component
public class CarryForward {

    private final YearEndFile file;
    private final Stewards stewards;
    private final ChoiceRules rules;
    private final ClosedLines closedLines;
    private final YearEndSheets sheets;
    private final YearEndMinutes minutes;
    private final YearEndTidings tidings;
    private final YearEndTimes times;
    private final Clock clock;

    CarryForward(
            YearEndFile file,
            Stewards stewards,
            ChoiceRules rules,
            ClosedLines closedLines,
            YearEndSheets sheets,
            YearEndMinutes minutes,
            YearEndTidings tidings,
            YearEndTimes times,
            Clock clock) {
        this.file = file;
        this.stewards = stewards;
        this.rules = rules;
        this.closedLines = closedLines;
        this.sheets = sheets;
        this.minutes = minutes;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    /** Whom to ask; nobody is an answer. */
    public List<PersonId> eligible(CaseNumber number, YearEndSeat seat) {
        return stewards.eligible(file.read(number), seat);
    }

    public Optional<String> bar(CaseNumber number, YearEndSeat seat, PersonId person, Set<String> relations) {
        return stewards.bar(file.read(number), seat, person, relations);
    }

    /** What somebody reads before they decide. */
    public Map<String, Object> sheet(CaseNumber number) {
        return sheets.of(file.read(number));
    }

    /** What those read who are asked; the task is not yet known. */
    public Letter asking(CaseNumber number, YearEndSeat seat) {
        return tidings.asking(file.read(number), seat);
    }

    /** What is committed on the lines that are closed, in the order of the cases' numbers. */
    public Page<OpenCommitment> commitments(CaseNumber number, String after, int limit) {
        List<OpenCommitment> rows = closedLines.commitments(file.read(number).period()).stream()
                .filter(open -> open.number().value().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        return Page.of(rows, limit, open -> open.number().value());
    }

    public List<Fault> faults(CaseNumber number, CarryChoice choice) {
        return rules.faults(file.read(number).period(), choice);
    }

    /** What keeps the choice that stands from being confirmed: things may have changed since. */
    public List<Fault> faultsOfChoice(CaseNumber number) {
        return file.read(number).choice().map(choice -> faults(number, choice)).orElse(List.of()).stream()
                .map(fault -> new Fault("decision", "send it back: " + fault.message()))
                .toList();
    }

    public void choose(CaseNumber number, PersonId person, CarryChoice choice) {
        YearEnd yearEnd = file.get(number);
        yearEnd.choose(person, choice, now());
        keep(yearEnd, YearEndSeat.CHOICE);
    }

    public void confirm(CaseNumber number, PersonId person) {
        YearEnd yearEnd = file.get(number);
        yearEnd.confirm(person, now());
        keep(yearEnd, YearEndSeat.CONFIRMATION);
    }

    public void sendBack(CaseNumber number, PersonId person, @Nullable String reasonCode, @Nullable String comment) {
        YearEnd yearEnd = file.get(number);
        yearEnd.sendBack(person, reasonCode, comment, now());
        keep(yearEnd, YearEndSeat.CONFIRMATION);
    }

    public void recuse(CaseNumber number, YearEndSeat seat, PersonId person) {
        YearEnd yearEnd = file.get(number);
        yearEnd.recuse(person, now());
        keep(yearEnd, seat);
    }

    /**
     * Asks everybody who may decide, once those who were asked have been silent for long.
     *
     * @return all of them
     */
    public List<PersonId> escalate(CaseNumber number, YearEndSeat seat, String task) {
        YearEnd yearEnd = file.read(number);
        List<PersonId> everybody = stewards.everybody(yearEnd, seat);
        minutes.escalated(yearEnd, seat, words(times.escalateAfter()));
        tidings.escalate(yearEnd, seat, everybody, task);
        return everybody;
    }

    private void keep(YearEnd yearEnd, YearEndSeat seat) {
        file.store(yearEnd);
        minutes.answered(yearEnd, seat);
    }

    private static String words(Duration silence) {
        return "%d days".formatted(silence.toDays());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
