package org.quarterdeck.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Standing;
import org.springframework.stereotype.Component;

/** Looks at what people hand in with a claim's tasks. */
@Component
class KeptClaimDesk implements ClaimDesk {

    private static final String AMOUNT = "claimAmount";
    private static final String HASH = "[0-9a-f]{64}";
    private static final int SHORTEST_REASON = 20;

    private final Commitments commitments;
    private final ClaimBook book;
    private final ReceiptShelf receipts;
    private final Ledger ledger;
    private final Purse purse;
    private final Cashiers cashiers;
    private final ClaimSheets sheets;

    KeptClaimDesk(
            Commitments commitments,
            ClaimBook book,
            ReceiptShelf receipts,
            Ledger ledger,
            Purse purse,
            Cashiers cashiers,
            ClaimSheets sheets) {
        this.commitments = commitments;
        this.book = book;
        this.receipts = receipts;
        this.ledger = ledger;
        this.purse = purse;
        this.cashiers = cashiers;
        this.sheets = sheets;
    }

    @Override
    public boolean knows(String task) {
        return ClaimTask.of(task).isPresent();
    }

    @Override
    public Map<String, Object> shown(CaseNumber number, String task) {
        return sheets.of(number, named(task));
    }

    @Override
    public List<Fault> faults(CaseNumber number, String task, Filing filing) {
        return switch (named(task)) {
            case SUBMIT ->
                // without an amount the form has refused it already
                filing.values().containsKey(AMOUNT)
                        ? stated(commitments.get(number), Stated.of(filing.values()))
                        : List.of();
            case CHECK -> checked(number, filing.values());
            case PAY ->
                Boolean.TRUE.equals(filing.values().get("failed")) ? List.of() : affordable(commitments.get(number));
        };
    }

    @Override
    public Optional<String> bar(CaseNumber number, String task, Set<String> relations, PersonId person) {
        return cashiers.bar(number, named(task), relations, person);
    }

    @Override
    public Optional<String> conflict(CaseNumber number, String task, Set<String> relations, PersonId person) {
        return cashiers.conflict(number, relations, person);
    }

    private List<Fault> stated(Commitment commitment, Stated stated) {
        List<Fault> faults = new ArrayList<>();
        exact(commitment, stated)
                .map(amount -> beyond(commitment, amount))
                .orElseGet(() -> Optional.of(new Fault(
                        AMOUNT,
                        "must be a sum of more than nothing in "
                                + commitment.granted().currency())))
                .ifPresent(faults::add);
        String receipt = stated.receipt();
        if (receipt != null
                && receipt.matches(HASH)
                && receipts.find(commitment.number(), receipt).isEmpty()) {
            faults.add(new Fault("receipt", "is the hash of no receipt that was brought for this case"));
        }
        return faults;
    }

    private static Optional<Money> exact(Commitment commitment, Stated stated) {
        try {
            return Optional.of(stated.money(commitment.granted().currency())).filter(Money::isPositive);
        } catch (ArithmeticException tooFine) {
            return Optional.empty();
        }
    }

    /** BA-13: a little more than what was granted is paid if the line has it; for anything beyond people have to be asked. What came back counts:
     *  it is the line's again, and isn't claimed a second time (BA-20). */
    private Optional<Fault> beyond(Commitment commitment, Money amount) {
        Money all = purse.everPaid(commitment).plus(amount);
        Money most = purse.most(commitment);
        if (all.isMoreThan(most)) {
            return Optional.of(new Fault(
                    AMOUNT,
                    "would bring the claims to %s; of the %s granted at most %s can be paid, what is beyond needs a request of its own, with %s as its reference"
                            .formatted(all, commitment.granted(), most, commitment.number())));
        }
        return lacking(commitment, amount);
    }

    private Optional<Fault> lacking(Commitment commitment, Money amount) {
        Optional<String> refusal = purse.refusal(commitment);
        if (refusal.isPresent()) {
            return Optional.of(new Fault(AMOUNT, "can't be exchanged: " + refusal.get()));
        }
        Money beyond = purse.beyond(commitment, amount);
        Standing line = ledger.standing(commitment.line());
        boolean lacks = line.line().fundsCheck() == FundsCheck.STOP
                && beyond.isPositive()
                && beyond.isMoreThan(line.balance().available());
        return lacks
                ? Optional.of(new Fault(
                        AMOUNT,
                        "is %s more than is committed, and line %s has only %s available"
                                .formatted(
                                        beyond,
                                        commitment.line(),
                                        line.balance().available())))
                : Optional.empty();
    }

    /** The line may have been emptied since the claim was stated. */
    private List<Fault> affordable(Commitment commitment) {
        Claim claim = book.last(commitment.number()).orElseThrow();
        return lacking(commitment, claim.amount())
                .map(fault -> new Fault("paymentReference", "can't be taken: the claim " + fault.message()))
                .stream()
                .toList();
    }

    /** X8, BA-15: whoever sends a claim back says why, and whoever approves one without a receipt. */
    private List<Fault> checked(CaseNumber number, Map<String, Object> values) {
        boolean without = book.last(number).orElseThrow().receipt() == null;
        boolean approves = "approve".equals(values.get("decision"));
        if (Boolean.TRUE.equals(values.get("conflict")) || approves && !without || isReason(values.get("comment"))) {
            return List.of();
        }
        String words = approves
                ? "must say in 20 characters or more why it is paid without a receipt"
                : "must give a reason of 20 characters or more";
        return List.of(new Fault("comment", words));
    }

    private static boolean isReason(@Nullable Object comment) {
        return comment != null && comment.toString().strip().length() >= SHORTEST_REASON;
    }

    private static ClaimTask named(String task) {
        return ClaimTask.of(task)
                .orElseThrow(() -> new IllegalArgumentException(Objects.toString(task) + " is no step of a claim"));
    }
}
