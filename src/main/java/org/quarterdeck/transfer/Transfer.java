package org.quarterdeck.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.LineCode;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** Money that is to move from one line to another, and what those say who answer for them. */
class Transfer {

    @Id
    private final String number;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String requester;
    private final String giving;
    private final String taking;
    private final long amountMinor;
    private final String currency;
    private final String reason;
    private TransferStatus status;
    private final List<TransferAnswer> answers;

    @PersistenceCreator
    Transfer(
            String number,
            String requester,
            String giving,
            String taking,
            long amountMinor,
            String currency,
            String reason,
            TransferStatus status,
            List<TransferAnswer> answers) {
        this.number = number;
        this.requester = requester;
        this.giving = giving;
        this.taking = taking;
        this.amountMinor = amountMinor;
        this.currency = currency;
        this.reason = reason;
        this.status = status;
        this.answers = new ArrayList<>(answers);
    }

    static Transfer ask(
            CaseNumber number, PersonId requester, LineCode giving, LineCode taking, Money amount, String reason) {
        return new Transfer(
                number.value(),
                requester.value(),
                giving.value(),
                taking.value(),
                amount.minor(),
                amount.currency().getCurrencyCode(),
                reason,
                TransferStatus.ASKED,
                List.of());
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    PersonId requester() {
        return new PersonId(requester);
    }

    LineCode line(Side side) {
        return new LineCode(side == Side.GIVING ? giving : taking);
    }

    Money amount() {
        return new Money(amountMinor, Currency.getInstance(currency));
    }

    String reason() {
        return reason;
    }

    TransferStatus status() {
        return status;
    }

    List<TransferAnswer> answers() {
        return List.copyOf(answers);
    }

    void answer(Side side, PersonId person, TransferReply reply, Instant at) {
        mustBeAsked("answered");
        if (isAnswered(side)) {
            throw new NotNow("%s has its answer for line %s".formatted(number, line(side)));
        }
        answers.add(new TransferAnswer(
                side, person.value(), reply.verdict(), reply.reasonCode(), reply.comment(), at, true));
    }

    /** What the person said, for whichever line. */
    Optional<TransferVerdict> saidBy(PersonId person) {
        return answers.stream()
                .filter(answer -> answer.by().equals(person))
                .map(TransferAnswer::verdict)
                .findFirst();
    }

    /** The first no; empty while nobody has said it. */
    Optional<TransferAnswer> no() {
        return standing(TransferVerdict.REJECT).findFirst();
    }

    boolean isAgreed() {
        return isApproved(Side.GIVING) && isApproved(Side.TAKING);
    }

    /** Those who agreed. */
    List<PersonId> approvers() {
        return standing(TransferVerdict.APPROVE).map(TransferAnswer::by).toList();
    }

    /** Nobody leads a transfer past those who answer for its lines, not by moving its case about in the engine either. */
    void complete() {
        mustBeAsked("transferred");
        if (!isAgreed()) {
            throw new NotNow("%s is not agreed for both lines".formatted(number));
        }
        status = TransferStatus.TRANSFERRED;
    }

    void reject() {
        mustBeAsked("rejected");
        status = TransferStatus.REJECTED;
    }

    /** The money moves after all, as whoever heard an appeal says (X5). */
    void overturn() {
        mustBeRejected("overturned");
        status = TransferStatus.TRANSFERRED;
    }

    /** It is asked about again, of others than those who answered before (X5). */
    void remand() {
        mustBeRejected("sent back");
        answers.replaceAll(TransferAnswer::voided);
        status = TransferStatus.ASKED;
    }

    void withdraw() {
        mustBeAsked("withdrawn");
        status = TransferStatus.WITHDRAWN;
    }

    /** How much was said before it was sent back; tells what is told then from what was told before. */
    int voided() {
        return (int) answers.stream().filter(answer -> !answer.standing()).count();
    }

    /** {@code 500.00 EUR from EVENTS to SMALL}. */
    String title() {
        return "%s from %s to %s".formatted(amount(), giving, taking);
    }

    private boolean isApproved(Side side) {
        return standing(TransferVerdict.APPROVE).anyMatch(answer -> answer.seat() == side);
    }

    private boolean isAnswered(Side side) {
        return answers.stream()
                .anyMatch(answer -> answer.standing() && answer.seat() == side && !answer.is(TransferVerdict.RECUSE));
    }

    private Stream<TransferAnswer> standing(TransferVerdict verdict) {
        return answers.stream().filter(answer -> answer.standing() && answer.is(verdict));
    }

    private void mustBeRejected(String what) {
        if (status != TransferStatus.REJECTED) {
            throw new NotNow("%s is %s and can't be %s".formatted(number, status.id(), what));
        }
    }

    private void mustBeAsked(String what) {
        if (status != TransferStatus.ASKED) {
            throw new NotNow("%s is %s and can't be %s".formatted(number, status.id(), what));
        }
    }
}
