package org.quarterdeck.appeals;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's second door: the hearing of an appeal, by somebody who had no part in what it is about. */
@Component
public class Hearings {

    private static final String UNHEARD = "nobody is left who is free to hear the appeal; the decision stands";

    private final StoredAppeals appeals;
    private final Hearers hearers;
    private final Appealables appealables;
    private final Docket docket;
    private final AppealMinutes minutes;
    private final AppealTidings tidings;
    private final AppealSheets sheets;
    private final Clock clock;

    Hearings(
            StoredAppeals appeals,
            Hearers hearers,
            Appealables appealables,
            Docket docket,
            AppealMinutes minutes,
            AppealTidings tidings,
            AppealSheets sheets,
            Clock clock) {
        this.appeals = appeals;
        this.hearers = hearers;
        this.appealables = appealables;
        this.docket = docket;
        this.minutes = minutes;
        this.tidings = tidings;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Whom to ask; nobody is an answer. */
    public List<PersonId> eligible(CaseNumber number) {
        Appeal appeal = read(number);
        return appeal.isOverdue(clock.instant()) ? hearers.all(appeal) : hearers.next(appeal);
    }

    public Optional<String> bar(CaseNumber number, PersonId person, Set<String> relations) {
        return hearers.bar(read(number), person, relations);
    }

    /** What somebody reads before they hear it. */
    public Map<String, Object> sheet(CaseNumber number) {
        return sheets.of(read(number));
    }

    /** What the form can't know: a decision by ballot isn't one hearer's to overturn, nor one that isn't in force any more. */
    public Optional<Fault> faultIn(CaseNumber number, Finding finding) {
        Appeal appeal = read(number);
        if (finding == Finding.UPHOLD) {
            return Optional.empty();
        }
        if (!appeal.contested().isStill(appealables.ruling(appeal.process(), appeal.about()))) {
            return Optional.of(new Fault(
                    "decision", "must be uphold: %s has moved on since that decision".formatted(appeal.about())));
        }
        if (finding == Finding.OVERTURN && !appeal.contested().overturnable()) {
            return Optional.of(new Fault(
                    "decision",
                    appeal.contested().byBallot()
                            ? "must be uphold or remand: what a ballot decided takes a new ballot"
                            : "must be uphold or remand: this decision has no opposite"));
        }
        return Optional.empty();
    }

    /** Notes that somebody who is asked has a conflict of interest; others are asked then. */
    public void recuse(CaseNumber number, PersonId person) {
        Appeal appeal = get(number);
        appeal.recuse(person);
        appeals.save(appeal);
        minutes.recused(appeal, person);
    }

    /**
     * Takes what a hearing comes to, and carries it out: the case that was decided really changes.
     *
     * @throws org.quarterdeck.kernel.NotNow where that can't be done, as for want of funds; the hearing stays open then
     */
    public void hear(CaseNumber number, PersonId person, Finding finding, String reason) {
        Appeal appeal = get(number);
        appeal.mayEndBy(finding);
        appealables.carryOut(appeal, finding);
        appeal.hear(person, finding, reason, now());
        end(appeal);
    }

    /** Ends an appeal that nobody is free to hear. */
    public void leaveUnheard(CaseNumber number) {
        Appeal appeal = get(number);
        if (!hearers.all(appeal).isEmpty()) {
            throw new Barred("somebody is free to hear appeal " + number);
        }
        appeal.leaveUnheard(UNHEARD, now());
        end(appeal);
    }

    public void tellAsked(CaseNumber number, List<PersonId> people, String task) {
        tidings.ask(read(number), people, task);
    }

    /** Reminds those who are asked, as long as there is time left. */
    public void remind(CaseNumber number, List<PersonId> asked, String task) {
        Appeal appeal = read(number);
        if (!appeal.isOverdue(clock.instant())) {
            tidings.remind(appeal, asked, task);
        }
    }

    /**
     * Who is asked beside those who didn't hear it in time.
     *
     * @return those who weren't asked before
     */
    public List<PersonId> askMore(CaseNumber number, List<PersonId> asked, String task) {
        Appeal appeal = read(number);
        List<PersonId> more = hearers.all(appeal).stream()
                .filter(person -> !asked.contains(person))
                .toList();
        minutes.escalated(appeal, more);
        tidings.askToo(appeal, more, task);
        return more;
    }

    /** When it was lodged and by when it is to be heard. */
    public Span span(CaseNumber number) {
        Appeal appeal = read(number);
        return new Span(appeal.lodgedAt(), appeal.hearBy());
    }

    public record Span(Instant lodgedAt, Instant hearBy) {}

    private void end(Appeal appeal) {
        appeals.save(appeal);
        minutes.ended(appeal);
        docket.close(appeal.number(), appeal.status().id());
        tidings.tellAppellant(appeal);
    }

    private Appeal get(CaseNumber number) {
        return appeals.getByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    private Appeal read(CaseNumber number) {
        return appeals.findByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    private static NoSuch unknown(CaseNumber number) {
        return new NoSuch("no appeal has the number " + number);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
