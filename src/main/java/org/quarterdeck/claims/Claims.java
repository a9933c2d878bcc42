package org.quarterdeck.claims;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The module's door: claims on committed money, from stating one to its payment. */
@Service
public class Claims {

    private final ClaimBook book;
    private final ExtensionBook extensions;
    private final Commitments commitments;
    private final Purse purse;
    private final ClaimMinutes minutes;
    private final ClaimTidings tidings;
    private final Clock clock;

    Claims(
            ClaimBook book,
            ExtensionBook extensions,
            Commitments commitments,
            Purse purse,
            ClaimMinutes minutes,
            ClaimTidings tidings,
            Clock clock) {
        this.book = book;
        this.extensions = extensions;
        this.commitments = commitments;
        this.purse = purse;
        this.minutes = minutes;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** Every claim of the case, in the order in which they came. */
    public List<Claim> of(CaseNumber number) {
        return book.of(number);
    }

    /**
     * The claims that show a kept receipt which the person has shown since and somebody, perhaps themself, has shown with another claim
     * (BA-18): {@code BUD-2027-0001/2}. None that was rejected counts.
     */
    public List<String> showingTheSame(PersonId claimant, Instant since) {
        return book.showingTheSame(claimant, since);
    }

    /** The claim that is being dealt with. */
    public Claim current(CaseNumber number) {
        return book.last(number).orElseThrow(() -> new NotNow("nothing has been claimed of %s yet".formatted(number)));
    }

    /** Takes a claim that has no fault. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void state(CaseNumber number, PersonId by, Stated stated) {
        Commitment commitment = commitments.get(number);
        Money amount = stated.money(commitment.granted().currency());
        int place = book.last(number).map(last -> last.place() + 1).orElse(1);
        book.add(new Claim(
                number, place, amount, stated.receipt(), stated.closing(), ClaimState.CLAIMED, by, now(), List.of()));
    }

    /** Takes what a checker says, and writes it into the register. A claim that was rejected is told to whoever stated it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Claim check(CaseNumber number, PersonId by, Said said) {
        Claim claim = current(number);
        Capacity capacity = claim.awaits()
                .orElseThrow(() -> new NotNow("claim %d of %s is decided".formatted(claim.place(), number)));
        Claim checked =
                claim.checked(new Check(capacity, by, said.verdict(), said.reasonCode(), said.comment(), now()));
        book.check(checked);
        Commitment commitment = commitments.get(number);
        minutes.checked(commitment, checked);
        if (checked.state() == ClaimState.REJECTED) {
            tidings.rejected(commitment, checked);
        }
        return checked;
    }

    /**
     * Records that a claim was paid: posted, in the register, told to whoever stated it.
     *
     * @param reference by which the payment is found where it was made
     * @return whether anything is left to claim
     * @throws NotNow if what is beyond the commitment isn't there any more, or the sum can't be exchanged today
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean pay(CaseNumber number, PersonId by, String reference) {
        Commitment commitment = commitments.hold(number);
        Claim claim = current(number);
        claim.mustBeApproved();
        purse.pay(commitment, claim.amount(), claim.memo());
        book.pay(claim, by, reference, now());
        minutes.paid(commitment, claim, by, purse.worth(commitment, claim.amount()));
        tidings.paid(commitment, claim);
        return !claim.closing() && purse.left(commitment).isPositive();
    }

    /**
     * Records that a claim was to be paid and the payment didn't go through. Nothing is posted: what was committed stays so, and
     * whoever claimed is told, to mend it and claim again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fail(CaseNumber number, PersonId by, String failure) {
        Commitment commitment = commitments.hold(number);
        Claim claim = current(number);
        claim.mustBeApproved();
        book.fail(claim, by, failure, now());
        minutes.failed(commitment, claim, by);
        tidings.failed(commitment, claim, failure);
    }

    /**
     * What was claimed and not yet paid is to be claimed anew: the request goes back to review (BA-07).
     *
     * @return whether there was anything
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean voidOpen(CaseNumber number) {
        return book.voidOpen(number);
    }

    /** Ends the request: what nobody claims any more is given back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(CaseNumber number) {
        commitments.settle(number);
    }

    /** Reminds whoever has money committed that it wants to be claimed (BA-14). */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remindClaimant(CaseNumber number, String task) {
        Optional<Extension> extension = extensions.last(number);
        if (extension.isPresent()) {
            tidings.remindOfLastDay(commitments.get(number), extension.get(), task);
            return;
        }
        int claimed = book.last(number).map(Claim::place).orElse(0);
        tidings.remindClaimant(commitments.get(number), claimed + 1, task);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remindCheckers(CaseNumber number, List<PersonId> asked, String task) {
        tidings.remindCheckers(commitments.get(number), current(number), asked, task);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remindPayers(CaseNumber number, List<PersonId> asked, String task) {
        tidings.remindPayers(commitments.get(number), current(number), asked, task);
    }

    /** What those are told to whom the claim is offered, to check or to pay; empty where it waits for neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOffered(CaseNumber number, List<PersonId> offered, String task) {
        Claim claim = current(number);
        Optional<Capacity> awaited = claim.awaits();
        if (awaited.isPresent()) {
            tidings.askToCheck(commitments.get(number), claim, awaited.get(), offered, task);
        } else if (claim.state() == ClaimState.APPROVED) {
            tidings.askToPay(commitments.get(number), claim, offered, task);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
