package org.quarterdeck.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.claims.Commitment;
import org.quarterdeck.claims.Commitments;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Tells the claims of what was committed, and ends requests as they say. */
@Component
class KeptCommitments implements Commitments {

    private final BudgetRequests requests;
    private final Acquaintances acquaintances;
    private final Endings endings;
    private final PolicyInForce policy;

    KeptCommitments(BudgetRequests requests, Acquaintances acquaintances, Endings endings, PolicyInForce policy) {
        this.requests = requests;
        this.acquaintances = acquaintances;
        this.endings = endings;
        this.policy = policy;
    }

    @Override
    public Commitment get(CaseNumber number) {
        BudgetRequest request = requests.findByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
        Instant encumberedAt = request.encumberedAt();
        if (request.status() != Status.ENCUMBERED || encumberedAt == null) {
            throw new NotNow("nothing is committed to %s at present".formatted(number));
        }
        Payee payee = request.payee();
        return new Commitment(
                number,
                request.terms().title(),
                request.requester(),
                payee.label(),
                payee.person() == null ? null : new PersonId(payee.person()),
                affiliation(payee),
                request.line(),
                request.approved(),
                new HashSet<>(request.approvers()),
                delivered(request, encumberedAt));
    }

    @Override
    public Map<String, Object> policy(CaseNumber number) {
        return policy.of(number);
    }

    @Override
    public void settle(CaseNumber number) {
        endings.settle(number);
    }

    private static Instant delivered(BudgetRequest request, Instant encumberedAt) {
        LocalDate neededBy = request.terms().neededBy();
        return neededBy == null
                ? encumberedAt
                : neededBy.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private @Nullable String affiliation(Payee payee) {
        return payee.person() == null
                ? payee.affiliation()
                : acquaintances
                        .person(new PersonId(payee.person()))
                        .map(Person::affiliation)
                        .orElse(null);
    }
}
