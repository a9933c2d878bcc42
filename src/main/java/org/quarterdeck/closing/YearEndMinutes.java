package org.quarterdeck.closing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Standing;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes what becomes of year ends into the decision register, in the transaction that decides it. */
@Component
class YearEndMinutes {

    private final Register register;
    private final YearEndPolicy policy;

    YearEndMinutes(Register register, YearEndPolicy policy) {
        this.register = register;
        this.policy = policy;
    }

    void begun(YearEnd yearEnd) {
        write(yearEnd, "year-end", "closing", List.of(yearEnd.starter()), null, null, Map.of());
    }

    void answered(YearEnd yearEnd, YearEndSeat seat) {
        YearEndAnswer last = yearEnd.answers().get(yearEnd.answers().size() - 1);
        Map<String, Object> facts = new HashMap<>();
        yearEnd.choice().ifPresent(choice -> {
            facts.put("carry", choice.carry().id());
            facts.put("named", choice.named());
            facts.put("targets", Map.copyOf(choice.targets()));
        });
        write(yearEnd, seat.id(), last.verdict().id(), List.of(last.by()), last.reasonCode(), last.comment(), facts);
    }

    void escalated(YearEnd yearEnd, YearEndSeat seat, String silence) {
        String reason = "nobody answered for %s; everybody is asked who may".formatted(silence);
        write(yearEnd, "escalation", seat.id(), List.of(), "late", reason, Map.of());
    }

    /** @param lines how they stand now: what is available stays on them */
    void closed(YearEnd yearEnd, List<Standing> lines) {
        List<Map<String, Object>> left = lines.stream()
                .map(standing -> Map.<String, Object>of(
                        "budgetLine", standing.line().code().value(),
                        "currency", standing.line().currency().getCurrencyCode(),
                        "available", standing.balance().available().decimal(),
                        "expended", standing.balance().expended().decimal()))
                .toList();
        write(yearEnd, "year-end", yearEnd.status().id(), yearEnd.deciders(), null, null, Map.of("lines", left));
    }

    void undecided(YearEnd yearEnd) {
        String reason = "nobody is left who may decide what is carried forward";
        write(yearEnd, "year-end", yearEnd.status().id(), List.of(), null, reason, Map.of());
    }

    void withdrawn(YearEnd yearEnd, PersonId by, @Nullable String reason) {
        write(yearEnd, "withdrawal", yearEnd.status().id(), List.of(by), null, reason, Map.of());
    }

    private void write(
            YearEnd yearEnd,
            String kind,
            String outcome,
            List<PersonId> deciders,
            @Nullable String reasonCode,
            @Nullable String reason,
            Map<String, Object> more) {
        Map<String, Object> facts = new HashMap<>(more);
        facts.put("period", yearEnd.period());
        register.appendAtCommit(new Decision(
                yearEnd.number(),
                YearEnds.PROCESS,
                kind,
                outcome,
                deciders,
                reasonCode,
                reason,
                policy.of(yearEnd.number()),
                facts));
    }
}
