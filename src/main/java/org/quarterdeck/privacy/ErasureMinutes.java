package org.quarterdeck.privacy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes into the register that an erasure took place: of which id, and what is kept why; never of whom. */
@Component
class ErasureMinutes {

    private final Register register;

    ErasureMinutes(Register register) {
        this.register = register;
    }

    /** The id is the pseudonym that stays in other records, so it stands in clear: whoever finds it there sees why there is no name. */
    void erased(CaseNumber erasure, PersonId person, Erased erased) {
        write(
                erasure,
                "erasure",
                erased.held().isEmpty() ? "erased" : "held",
                List.of(),
                null,
                Map.of("pseudonym", person.value(), "erased", erased.rooms(), "held", erased.held()));
    }

    void withdrawn(CaseNumber erasure, PersonId by, @Nullable String reason) {
        write(erasure, "withdrawal", "withdrawn", List.of(by), reason, Map.of());
    }

    private void write(
            CaseNumber erasure,
            String kind,
            String outcome,
            List<PersonId> deciders,
            @Nullable String reason,
            Map<String, Object> facts) {
        register.appendAtCommit(
                new Decision(erasure, Erasures.PROCESS, kind, outcome, deciders, null, reason, Map.of(), facts));
    }
}
