package org.quarterdeck.corrections;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.claims.PaidClaim;
import org.quarterdeck.claims.Payments;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's second door: those who are to confirm a correction, and what they say. */
@Component
public class Confirmation {

    private final StoredCorrections corrections;
    private final Payments payments;
    private final Findings findings;
    private final Confirmers confirmers;
    private final CorrectionMinutes minutes;
    private final CorrectionTidings tidings;
    private final Clock clock;

    Confirmation(
            StoredCorrections corrections,
            Payments payments,
            Findings findings,
            Confirmers confirmers,
            CorrectionMinutes minutes,
            CorrectionTidings tidings,
            Clock clock) {
        this.corrections = corrections;
        this.payments = payments;
        this.findings = findings;
        this.confirmers = confirmers;
        this.minutes = minutes;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** Whom to ask; nobody is an answer. */
    public List<PersonId> eligible(CaseNumber number) {
        Correction correction = read(number);
        return confirmers.eligible(correction, paid(correction));
    }

    /** What those who are asked read; the task is not yet known. */
    public Letter asking(CaseNumber number) {
        return tidings.asking(read(number));
    }

    /** Why the person may not confirm it; empty if they may. */
    public Optional<String> bar(CaseNumber number, PersonId person, Set<String> relations) {
        Correction correction = read(number);
        return confirmers.bar(correction, paid(correction), person, relations);
    }

    /** What somebody reads before they confirm it. */
    public Map<String, Object> sheet(CaseNumber number) {
        Correction correction = read(number);
        return CorrectionSheets.of(correction, paid(correction));
    }

    /** Why it can't be confirmed any more: the payment may have changed since it was asked for. */
    public Optional<String> fault(CaseNumber number) {
        Correction correction = read(number);
        return findings.faultIn(paid(correction), correction.kind(), correction.amount());
    }

    /** Takes an answer and writes it into the register. */
    public void answer(CaseNumber number, PersonId person, CorrectionReply reply) {
        Correction correction = corrections.getByNumber(number.value()).orElseThrow(() -> unknown(number));
        correction.answer(person, reply, clock.instant());
        corrections.save(correction);
        minutes.answered(correction, person, reply);
    }

    /** Reminds those who are asked and have said nothing, and the leads. */
    public void remind(CaseNumber number, List<PersonId> asked, String task) {
        tidings.remind(read(number), asked, task);
    }

    private PaidClaim paid(Correction correction) {
        return payments.find(correction.request(), correction.claim()).orElseThrow();
    }

    private Correction read(CaseNumber number) {
        return corrections.findByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    private static NoSuch unknown(CaseNumber number) {
        return new NoSuch("no correction has the number " + number);
    }
}
