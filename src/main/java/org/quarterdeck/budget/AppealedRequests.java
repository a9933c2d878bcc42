package org.quarterdeck.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.appeals.Ruling;
import org.quarterdeck.ballot.Certificates;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.claims.Claims;
import org.quarterdeck.engine.StandIns;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.springframework.stereotype.Component;

/** The module's ninth door: requests that were decided, and what appeals make of that (X5). What was paid is past every appeal. */
@Component
public class AppealedRequests {

    private static final String REASON = "overturned after appeal %s, where the reason stands";

    private final BudgetRequests requests;
    private final Approvers approvers;
    private final Certificates certificates;
    private final Claims claims;
    private final Ledger ledger;
    private final Reserves reserves;
    private final StandIns standIns;
    private final Docket docket;
    private final Minutes minutes;
    private final BudgetTimes times;
    private final Clock clock;

    AppealedRequests(
            BudgetRequests requests,
            Approvers approvers,
            Certificates certificates,
            Claims claims,
            Ledger ledger,
            Reserves reserves,
            StandIns standIns,
            Docket docket,
            Minutes minutes,
            BudgetTimes times,
            Clock clock) {
        this.requests = requests;
        this.approvers = approvers;
        this.certificates = certificates;
        this.claims = claims;
        this.ledger = ledger;
        this.reserves = reserves;
        this.standIns = standIns;
        this.docket = docket;
        this.minutes = minutes;
        this.times = times;
        this.clock = clock;
    }

    /** The rejection, or the commitment of which nothing is paid yet, that the request stands under; empty where there is neither. */
    public Optional<Ruling> ruling(CaseNumber number) {
        return requests.findByNumber(number.value())
                .flatMap(request -> told(request).map(told -> ruling(request, told)));
    }

    public Optional<String> bar(CaseNumber number, PersonId person) {
        return requests.findByNumber(number.value()).flatMap(request -> approvers.nearness(request, person));
    }

    /**
     * Commits what was rejected.
     *
     * @return when the commitment lapses unless it is claimed (BA-14)
     * @throws NotNow of type {@code ledger.insufficient-funds} where the line has too little by now
     */
    public Instant grant(CaseNumber number, PersonId hearer, CaseNumber appeal) {
        BudgetRequest request = get(number);
        mustBeUnpaid(request);
        Instant now = clock.instant();
        request.grantAfterAppeal(hearer, now);
        reserves.mustReserve(request, request.amount());
        ledger.encumber(request.line(), number, request.approved());
        minutes.afterAppeal(request, "approval", "approved", hearer, appeal);
        requests.save(request);
        docket.reopen(number, request.status().id());
        return times.claimDue(request.terms().neededBy(), now);
    }

    /** Gives back what was committed, and ends the request; a claim that isn't paid yet is void. */
    public void reject(CaseNumber number, PersonId hearer, CaseNumber appeal) {
        BudgetRequest request = get(number);
        takeBack(request);
        request.rejectAfterAppeal(hearer, REASON.formatted(appeal), clock.instant());
        minutes.afterAppeal(request, "rejection", request.status().id(), hearer, appeal);
        requests.save(request);
        docket.close(number, request.status().id());
    }

    /**
     * Sends the request back to its approval, with its money reserved.
     *
     * @throws NotNow of type {@code ledger.insufficient-funds} where the line has too little by now
     */
    public void remand(CaseNumber number, PersonId hearer, CaseNumber appeal) {
        BudgetRequest request = get(number);
        mustBeUnpaid(request);
        boolean ended = request.status().isOver();
        if (!ended) {
            takeBack(request);
        }
        request.remand();
        reserves.mustReserve(request, request.amount());
        minutes.afterAppeal(request, "remand", request.status().id(), hearer, appeal);
        requests.save(request);
        if (ended) {
            docket.reopen(number, request.status().id());
        } else {
            docket.move(number, request.status().id());
        }
    }

    private void takeBack(BudgetRequest request) {
        ledger.hold(request.line());
        mustBeUnpaid(request);
        claims.voidOpen(request.number());
        ledger.release(request.line(), request.number(), "taken back after an appeal");
    }

    private Optional<Instant> told(BudgetRequest request) {
        return switch (request.status()) {
            case REJECTED ->
                isPaid(request)
                        ? Optional.empty()
                        : docket.find(request.number()).map(Case::endedAt);
            case ENCUMBERED -> isPaid(request) ? Optional.empty() : Optional.ofNullable(request.encumberedAt());
            default -> Optional.empty();
        };
    }

    private Ruling ruling(BudgetRequest request, Instant told) {
        boolean byBallot = request.isByBallot();
        Set<PersonId> deciders = request.said().all().stream()
                .filter(answer -> !answer.is(Verdict.RECUSE))
                .map(answer -> new PersonId(answer.person()))
                .collect(Collectors.toCollection(HashSet::new));
        if (byBallot) {
            deciders.addAll(certificates.electors(request.number()));
        }
        Set.copyOf(deciders).forEach(decider -> deciders.addAll(standIns.tied(request.number(), decider)));
        Set<PersonId> concerned = new HashSet<>(Set.of(request.requester()));
        Optional.ofNullable(request.payee().person()).map(PersonId::new).ifPresent(concerned::add);
        return new Ruling(request.status().id(), told, byBallot, !byBallot, deciders, concerned);
    }

    private void mustBeUnpaid(BudgetRequest request) {
        if (isPaid(request)) {
            throw new NotNow("budget.paid", "%s has been paid in part".formatted(request.number()));
        }
    }

    private boolean isPaid(BudgetRequest request) {
        return reserves.paid(request).isPositive();
    }

    private BudgetRequest get(CaseNumber number) {
        return requests.getByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
    }
}
