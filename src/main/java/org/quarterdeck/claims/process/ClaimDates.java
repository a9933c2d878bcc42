package org.quarterdeck.claims.process;

import static org.quarterdeck.claims.process.Claiming.caseOf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.claims.ClaimRules;
import org.quarterdeck.claims.Commitments;
import org.quarterdeck.claims.Deadlines;
import org.quarterdeck.claims.Extension;
import org.quarterdeck.engine.Drawn;
import org.quarterdeck.engine.ProcessVariable;
import org.springframework.stereotype.Component;

/** The due dates of claims that the drawing names. */
@Component
@Drawn
public class ClaimDates {

    private static final ProcessVariable<Date> CLAIM_DUE = new ProcessVariable<>("claimDue", Date.class);

    private final Commitments commitments;
    private final Deadlines deadlines;
    private final ClaimRules rules;
    private final Clock clock;

    ClaimDates(Commitments commitments, Deadlines deadlines, ClaimRules rules, Clock clock) {
        this.commitments = commitments;
        this.deadlines = deadlines;
        this.rules = rules;
        this.clock = clock;
    }

    /** When a claim is due (BA-14). */
    public Date evidence(DelegateExecution execution) {
        return Date.from(due(execution));
    }

    public Date soon(DelegateExecution execution) {
        return Date.from(due(execution).minus(rules.remindBefore()));
    }

    public Date late(DelegateExecution execution) {
        return Date.from(due(execution).plus(rules.remindAfter()));
    }

    /**
     * When the commitment lapses; whoever had a claim rejected, or has more to claim, has some time in any case. More time that was
     * given is counted to the day.
     */
    public Date overdue(DelegateExecution execution) {
        Optional<Extension> extension = extension(execution);
        Instant lapses = extension
                .map(Extension::lapses)
                .orElseGet(() -> CLAIM_DUE.of(execution).toInstant());
        boolean exact = extension
                .filter(given -> !deadlines.isClaimedSince(caseOf(execution), given))
                .isPresent();
        Instant mended = clock.instant().plus(rules.mendWithin());
        return Date.from(!exact && mended.isAfter(lapses) ? mended : lapses);
    }

    /** When those who don't check a claim are reminded. */
    public Date check() {
        return in(rules.checkRemindAfter());
    }

    /** By when a claim is to be paid. */
    public Date payment() {
        return in(rules.payWithin());
    }

    private Instant due(DelegateExecution execution) {
        return extension(execution).map(Extension::due).orElseGet(() -> rules.due(commitments.get(caseOf(execution))));
    }

    /** One that was given before the request was committed anew may be over already. */
    private Optional<Extension> extension(DelegateExecution execution) {
        return Claiming.MORE_TIME
                .find(execution)
                .flatMap(given -> deadlines.extension(caseOf(execution)))
                .filter(given -> given.lapses().isAfter(CLAIM_DUE.of(execution).toInstant()));
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }
}
