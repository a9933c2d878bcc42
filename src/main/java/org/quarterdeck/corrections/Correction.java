package org.quarterdeck.corrections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** Money that came back of a payment, or a payment that was posted wrongly, and what those say who are to confirm it (BA-20). */
class Correction {

    @Id
    private final String number;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String askedBy;
    private final String request;
    private final int claim;
    private final CorrectionKind kind;
    private final long amountMinor;
    private final String currency;
    private final String reason;
    private CorrectionStatus status;
    private final List<CorrectionAnswer> answers;

    @PersistenceCreator
    Correction(
            String number,
            String askedBy,
            String request,
            int claim,
            CorrectionKind kind,
            long amountMinor,
            String currency,
            String reason,
            CorrectionStatus status,
            List<CorrectionAnswer> answers) {
        this.number = number;
        this.askedBy = askedBy;
        this.request = request;
        this.claim = claim;
        this.kind = kind;
        this.amountMinor = amountMinor;
        this.currency = currency;
        this.reason = reason;
        this.status = status;
        this.answers = new ArrayList<>(answers);
    }

    static Correction ask(
            CaseNumber number,
            PersonId askedBy,
            CaseNumber request,
            int claim,
            CorrectionKind kind,
            Money amount,
            String reason) {
        return new Correction(
                number.value(),
                askedBy.value(),
                request.value(),
                claim,
                kind,
                amount.minor(),
                amount.currency().getCurrencyCode(),
                reason,
                CorrectionStatus.ASKED,
                List.of());
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    CaseNumber request() {
        return new CaseNumber(request);
    }

    int claim() {
        return claim;
    }

    CorrectionKind kind() {
        return kind;
    }

    Money amount() {
        return new Money(amountMinor, Currency.getInstance(currency));
    }

    String reason() {
        return reason;
    }

    CorrectionStatus status() {
        return status;
    }

    List<CorrectionAnswer> answers() {
        return List.copyOf(answers);
    }

    void answer(PersonId person, CorrectionReply reply, Instant at) {
        mustBeAsked("answered");
        if (decision().isPresent()) {
            throw new NotNow("%s has its answer".formatted(number));
        }
        answers.add(new CorrectionAnswer(person.value(), reply.verdict(), reply.reasonCode(), reply.comment(), at));
    }

    /** What the person said. */
    Optional<CorrectionVerdict> saidBy(PersonId person) {
        return answers.stream()
                .filter(answer -> answer.by().equals(person))
                .map(CorrectionAnswer::verdict)
                .findFirst();
    }

    /** The answer that settles it; empty while there is none. */
    Optional<CorrectionAnswer> decision() {
        return answers.stream()
                .filter(answer -> !answer.is(CorrectionVerdict.RECUSE))
                .findFirst();
    }

    /** Nobody leads a correction past those who confirm it, not by moving its case about in the engine either. */
    void post() {
        mustBeAsked("posted");
        if (decision().filter(answer -> answer.is(CorrectionVerdict.APPROVE)).isEmpty()) {
            throw new Barred("%s has not been confirmed".formatted(number));
        }
        status = CorrectionStatus.POSTED;
    }

    void reject() {
        mustBeAsked("rejected");
        status = CorrectionStatus.REJECTED;
    }

    void withdraw() {
        mustBeAsked("withdrawn");
        status = CorrectionStatus.WITHDRAWN;
    }

    /** {@code refund of 25.00 EUR: claim 1 of BUD-2027-0001}. */
    String title() {
        return kind == CorrectionKind.REFUND
                ? "refund of %s: claim %d of %s".formatted(amount(), claim, request)
                : "correction to %s: claim %d of %s".formatted(amount(), claim, request);
    }

    private void mustBeAsked(String what) {
        if (status != CorrectionStatus.ASKED) {
            throw new NotNow("%s is %s and can't be %s".formatted(number, status.id(), what));
        }
    }
}
