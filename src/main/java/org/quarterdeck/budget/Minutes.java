package org.quarterdeck.budget;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes what becomes of budget requests into the decision register, in the transaction that decides it. */
@Component
class Minutes {

    static final String PROCESS = "budget-approval";

    private static final String REJECTION = "rejection";

    /** X8: a vote gives a code too. */
    private static final String BY_VOTE = "other";

    private final Register register;
    private final PolicyInForce policy;

    Minutes(Register register, PolicyInForce policy) {
        this.register = register;
        this.policy = policy;
    }

    void answered(BudgetRequest request, PersonId person, Reply reply) {
        Map<String, Object> facts = facts(request);
        facts.put("step", request.openStep().approver());
        if (reply.approvedMinor() != null) {
            facts.put(
                    "approved",
                    new Money(reply.approvedMinor(), request.amount().currency()).decimal());
        }
        write(request, "answer", reply.verdict().id(), List.of(person), reply.reasonCode(), reply.comment(), facts);
    }

    void approved(BudgetRequest request) {
        Map<String, Object> facts = facts(request);
        facts.put("approved", request.approved().decimal());
        String rule = rule(request);
        if (rule != null) {
            facts.put("rule", rule);
        }
        write(request, "approval", "approved", request.approvers(), null, rule, facts);
    }

    /** By which rule silence, or nothing at all, was enough (BA-09); the row of the table stands in the policy. */
    private static @Nullable String rule(BudgetRequest request) {
        return switch (request.openStep().way()) {
            case SILENCE -> "BY_LAZY_CONSENSUS";
            case NOBODY -> "AUTOMATIC";
            case SEATS, BALLOT -> null;
        };
    }

    /** Rejected by those who were asked, or by a vote, which gives its counts for a reason. */
    void rejected(BudgetRequest request) {
        request.course()
                .lastBallot()
                .filter(ballot -> ballot.tally() == Tally.REJECTED)
                .ifPresentOrElse(
                        ballot -> write(
                                request,
                                REJECTION,
                                request.status().id(),
                                List.of(),
                                BY_VOTE,
                                ballot.counts(),
                                facts(request)),
                        () -> decidedBy(request, REJECTION, Verdict.REJECT));
    }

    /** X8: a change from outside gives its reason too. */
    void reopened(BudgetRequest request) {
        write(
                request,
                "review",
                "reopened",
                List.of(),
                BY_VOTE,
                "the payee's payout account has changed: approvals so far are void",
                facts(request));
    }

    void returned(BudgetRequest request) {
        decidedBy(request, "return", Verdict.REVISE);
    }

    /** What whoever heard an appeal lets happen; why stands with the appeal. */
    void afterAppeal(BudgetRequest request, String kind, String outcome, PersonId hearer, CaseNumber appeal) {
        Map<String, Object> facts = facts(request);
        facts.put("appeal", appeal.value());
        if (request.status() == Status.ENCUMBERED) {
            facts.put("approved", request.approved().decimal());
        }
        write(request, kind, outcome, List.of(hearer), null, null, facts);
    }

    void spent(BudgetRequest request, Money paid) {
        Map<String, Object> facts = facts(request);
        facts.put("paid", paid.decimal());
        write(request, "settlement", request.status().id(), List.of(), null, null, facts);
    }

    /** Of a request that was paid in part: the rest went back. */
    void restLapsed(BudgetRequest request, Lapse why) {
        write(request, "lapse", "lapsed", List.of(), null, why.words(), facts(request));
    }

    /** @param by the case that decided so */
    void carried(BudgetRequest request, LineCode from, Money amount, CaseNumber by, List<PersonId> deciders) {
        Map<String, Object> facts = facts(request);
        facts.put("carriedFrom", from.value());
        facts.put("carried", amount.decimal());
        facts.put("yearEnd", by.value());
        write(request, "carry-forward", "carried", deciders, null, null, facts);
    }

    void withdrawn(BudgetRequest request, PersonId by, @Nullable String reason) {
        write(request, "withdrawal", request.status().id(), List.of(by), null, reason, facts(request));
    }

    void abandoned(BudgetRequest request, String why) {
        write(request, "withdrawal", request.status().id(), List.of(), null, why, facts(request));
    }

    void lapsed(BudgetRequest request, Lapse why) {
        String counts = why == Lapse.UNDECIDED
                ? request.course()
                        .lastBallot()
                        .map(ballot -> ": " + ballot.counts())
                        .orElse("")
                : "";
        write(request, "lapse", request.status().id(), List.of(), null, why.words() + counts, facts(request));
    }

    /** X8: the clock gives its reason too. */
    void escalated(BudgetRequest request, String how, List<PersonId> asked, Duration silence) {
        Map<String, Object> facts = facts(request);
        facts.put("step", request.openStep().approver());
        String people = asked.stream().map(PersonId::value).collect(Collectors.joining(", "));
        String reason = "nobody answered for %s; asked too: %s".formatted(BudgetTimes.words(silence), people);
        write(request, "escalation", how, List.of(), "late", reason, facts);
    }

    private void decidedBy(BudgetRequest request, String kind, Verdict verdict) {
        Optional<BudgetAnswer> last = request.said().last(verdict);
        write(
                request,
                kind,
                request.status().id(),
                request.said().deciders(verdict),
                last.map(BudgetAnswer::reasonCode).orElse(null),
                last.map(BudgetAnswer::comment).orElse(null),
                facts(request));
    }

    private static Map<String, Object> facts(BudgetRequest request) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("budgetLine", request.line().value());
        facts.put("amount", request.amount().decimal());
        facts.put("currency", request.amount().currency().getCurrencyCode());
        facts.put("revision", (long) request.revision());
        if (request.fundsAction() != null) {
            facts.put("fundsAction", request.fundsAction());
        }
        request.yearlyCap()
                .filter(YearlyCap::isExceeded)
                .ifPresent(cap -> facts.put("beyondYearlyCap", cap.most().decimal()));
        request.course()
                .lastBallot()
                .ifPresent(ballot -> facts.put("ballot", "%s/%d".formatted(request.number(), ballot.round())));
        return facts;
    }

    private void write(
            BudgetRequest request,
            String kind,
            String outcome,
            List<PersonId> deciders,
            @Nullable String reasonCode,
            @Nullable String reason,
            Map<String, Object> facts) {
        register.appendAtCommit(new Decision(
                request.number(),
                PROCESS,
                kind,
                outcome,
                deciders,
                reasonCode,
                reason,
                policy.of(request.number()),
                facts));
    }
}
