package org.quarterdeck.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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
    private final BudgetTimes times;

    KeptCommitments(
            BudgetRequests requests,
            Acquaintances acquaintances,
            Endings endings,
            PolicyInForce policy,
            BudgetTimes times) {
        this.requests = requests;
        this.acquaintances = acquaintances;
        this.endings = endings;
        this.policy = policy;
        this.times = times;
    }

    @Override
    public Commitment get(CaseNumber number) {
        return standing(known(number, requests.findByNumber(number.value())));
    }

    @Override
    public Commitment hold(CaseNumber number) {
        return standing(known(number, requests.getByNumber(number.value())));
    }

    @Override
    public Commitment past(CaseNumber number) {
        return commitment(known(number, requests.findByNumber(number.value())));
    }

    @Override
    public Commitment holdPast(CaseNumber number) {
        return commitment(known(number, requests.getByNumber(number.value())));
    }

    private Commitment standing(BudgetRequest request) {
        if (request.status() != Status.ENCUMBERED) {
            throw new NotNow("nothing is committed to %s at present".formatted(request.number()));
        }
        return commitment(request);
    }

    private Commitment commitment(BudgetRequest request) {
        Instant encumberedAt = request.encumberedAt();
        if (encumberedAt == null) {
            throw new NotNow("nothing was ever committed to %s".formatted(request.number()));
        }
        Payee payee = request.payee();
        return new Commitment(
                request.number(),
                request.terms().title(),
                request.requester(),
                payee.label(),
                payee.person() == null ? null : new PersonId(payee.person()),
                affiliation(payee),
                request.line(),
                request.approved(),
                new HashSet<>(request.approvers()),
                delivered(request, encumberedAt),
                times.claimDue(request.terms().neededBy(), encumberedAt),
                request.status() == Status.ENCUMBERED,
                request.status().isOver());
    }

    @Override
    public Map<String, Object> policy(CaseNumber number) {
        return policy.of(number);
    }

    @Override
    public void settle(CaseNumber number) {
        endings.settle(number);
    }

    private static BudgetRequest known(CaseNumber number, Optional<BudgetRequest> request) {
        return request.orElseThrow(() -> new NoSuch("no budget request has the number " + number));
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
