package org.quarterdeck.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;

/**
 * A claim on committed money.
 *
 * @param place which of the case's claims it is, from 1
 * @param receipt the hash of a receipt that is kept, or the words by which one is found elsewhere; null where there is none
 * @param closing whether nothing more will be claimed
 * @param checks in the order in which they came
 */
public record Claim(
        CaseNumber number,
        int place,
        Money amount,
        @Nullable String receipt,
        boolean closing,
        ClaimState state,
        PersonId by,
        Instant at,
        List<Check> checks) {

    public Claim {
        checks = List.copyOf(checks);
    }

    /** What the ledger calls its payment; by these words it is found there. */
    String memo() {
        return memo(number, place);
    }

    static String memo(CaseNumber number, int place) {
        return "claim %s/%d".formatted(number, place);
    }

    /** In which capacity it is to be checked next; empty once it is decided (BA-15). */
    public Optional<Capacity> awaits() {
        if (state != ClaimState.CLAIMED) {
            return Optional.empty();
        }
        return approvedAs(Capacity.TREASURER) ? Optional.of(Capacity.LEAD) : Optional.of(Capacity.TREASURER);
    }

    boolean isRecused(PersonId person) {
        return checks.stream()
                .anyMatch(check ->
                        check.verdict() == Verdict.RECUSE && check.person().equals(person));
    }

    boolean isApprovedBy(PersonId person) {
        return checks.stream()
                .anyMatch(check ->
                        check.verdict() == Verdict.APPROVE && check.person().equals(person));
    }

    /** The claim with one more check. A treasurer's word is enough where there is a receipt. */
    Claim checked(Check check) {
        if (!awaits().equals(Optional.of(check.capacity()))) {
            throw new Barred("claim %d of %s doesn't wait for %s"
                    .formatted(place, number, check.capacity().words()));
        }
        List<Check> all = new ArrayList<>(checks);
        all.add(check);
        return new Claim(number, place, amount, receipt, closing, after(check), by, at, all);
    }

    private ClaimState after(Check check) {
        return switch (check.verdict()) {
            case RECUSE -> ClaimState.CLAIMED;
            case REJECT -> ClaimState.REJECTED;
            case APPROVE ->
                receipt != null || check.capacity() == Capacity.LEAD ? ClaimState.APPROVED : ClaimState.CLAIMED;
        };
    }

    /** Nobody leads a claim past those who check it, not by moving its case about in the engine either (X1). */
    void mustBeApproved() {
        if (state != ClaimState.APPROVED) {
            throw new Barred("claim %d of %s has not been approved by those who check it".formatted(place, number));
        }
    }

    private boolean approvedAs(Capacity capacity) {
        return checks.stream().anyMatch(check -> check.capacity() == capacity && check.verdict() == Verdict.APPROVE);
    }
}
