package org.quarterdeck.corrections;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.claims.PaidClaim;
import org.quarterdeck.claims.Payments;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's door: corrections from asking to their end. A payment stays as it is posted until one is confirmed (BA-20). */
@Component
public class Corrections {

    static final String PROCESS = "payment-correction";

    private final StoredCorrections corrections;
    private final Findings findings;
    private final Payments payments;
    private final Docket docket;
    private final CorrectionMinutes minutes;
    private final CorrectionTidings tidings;

    Corrections(
            StoredCorrections corrections,
            Findings findings,
            Payments payments,
            Docket docket,
            CorrectionMinutes minutes,
            CorrectionTidings tidings) {
        this.corrections = corrections;
        this.findings = findings;
        this.payments = payments;
        this.docket = docket;
        this.minutes = minutes;
        this.tidings = tidings;
    }

    /** Opens the case of a finding that has no fault. */
    public CaseNumber file(PersonId by, Finding finding, @Nullable String reference) {
        PaidClaim paid = findings.paid(finding).orElseThrow();
        CorrectionKind kind = CorrectionKind.of(given(finding.kind()));
        Money amount = Findings.money(paid, given(finding.amount()));
        CaseNumber request = paid.commitment().number();
        String title = "%s of claim %d of %s".formatted(kind.id(), paid.place(), request);
        CaseNumber number = docket.open("REF", PROCESS, title, by, reference, CorrectionStatus.ASKED.id());
        corrections.save(Correction.ask(number, by, request, paid.place(), kind, amount, given(finding.reason())));
        return number;
    }

    /** What Tasklist's lists show of it. */
    public String titleOf(CaseNumber number) {
        return get(number).title();
    }

    /**
     * Posts what was confirmed, in one transaction with the decision.
     *
     * @throws NotNow if the payment has changed so much meanwhile that it can't be
     */
    public void post(CaseNumber number) {
        Correction correction = get(number);
        correction.post();
        PaidClaim paid = payments.hold(correction.request(), correction.claim())
                .orElseThrow(() ->
                        new NoSuch("claim %d of %s was not paid".formatted(correction.claim(), correction.request())));
        String memo = "%s of claim %s/%d by %s"
                .formatted(correction.kind().id(), correction.request(), correction.claim(), number);
        switch (correction.kind()) {
            case REFUND -> payments.refund(paid, correction.amount(), memo);
            case CORRECTION -> payments.correct(paid, correction.amount(), memo);
        }
        minutes.posted(correction, paid);
        end(correction);
        tidings.tellClaimant(correction, paid);
    }

    /** Ends a correction that was not confirmed. */
    public void reject(CaseNumber number) {
        Correction correction = get(number);
        correction.reject();
        minutes.rejected(correction);
        end(correction);
    }

    /** Ends the correction as whoever asked, or a lead, wants it (X4). */
    public void withdraw(CaseNumber number, PersonId by, @Nullable String reason) {
        Correction correction = get(number);
        correction.withdraw();
        minutes.withdrawn(correction, by, reason);
        end(correction);
    }

    private void end(Correction correction) {
        corrections.save(correction);
        docket.close(correction.number(), correction.status().id());
        tidings.tell(correction);
    }

    private Correction get(CaseNumber number) {
        return corrections
                .getByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no correction has the number " + number));
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value, "the form lets nothing through without it");
    }
}
