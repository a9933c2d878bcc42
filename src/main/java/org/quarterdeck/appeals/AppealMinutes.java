package org.quarterdeck.appeals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes what becomes of appeals into the decision register, in the transaction that decides it. */
@Component
class AppealMinutes {

    private static final String KIND = "appeal";

    private final Register register;
    private final AppealPolicy policy;
    private final Appealables appealables;

    AppealMinutes(Register register, AppealPolicy policy, Appealables appealables) {
        this.register = register;
        this.policy = policy;
        this.appealables = appealables;
    }

    /** How it ended: heard, left unheard or not admitted. */
    void ended(Appeal appeal) {
        write(appeal, KIND, appeal.status().id(), appeal.hearer().stream().toList(), appeal.ground(), appeal.reason());
    }

    void recused(Appeal appeal, PersonId by) {
        write(appeal, "answer", "recuse", List.of(by), null, null);
    }

    void withdrawn(Appeal appeal, PersonId by, @Nullable String reason) {
        write(appeal, "withdrawal", appeal.status().id(), List.of(by), null, reason);
    }

    /** X8: the clock gives its reason too. */
    void escalated(Appeal appeal, List<PersonId> asked) {
        String people = asked.isEmpty()
                ? "nobody else is free"
                : "asked too: " + asked.stream().map(PersonId::value).collect(Collectors.joining(", "));
        register.appendAtCommit(
                decision(appeal, "escalation", "asked-more", List.of(), "late", "nobody heard it in time; " + people));
    }

    private void write(
            Appeal appeal,
            String kind,
            String outcome,
            List<PersonId> deciders,
            @Nullable Ground ground,
            @Nullable String reason) {
        register.appendAtCommit(decision(
                appeal,
                kind,
                outcome,
                deciders,
                ground == null ? null : ground.id(),
                appealables.isDiscreet(appeal) ? null : reason));
    }

    private Decision decision(
            Appeal appeal,
            String kind,
            String outcome,
            List<PersonId> deciders,
            @Nullable String reasonCode,
            @Nullable String reason) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("appealed", appeal.about().value());
        facts.put("ground", appeal.ground().id());
        if (appeal.contested().outcome() != null) {
            facts.put("decision", appeal.contested().outcome());
        }
        return new Decision(
                appeal.number(),
                Appeals.PROCESS,
                kind,
                outcome,
                deciders,
                reasonCode,
                reason,
                policy.of(appeal.number()),
                facts);
    }
}
