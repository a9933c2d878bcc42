package org.quarterdeck.consents;

import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes into the decision register that somebody took an agreement back, so that it can be proved when (VO-08). */
@Component
class WithdrawalMinutes {

    private final Register register;

    WithdrawalMinutes(Register register) {
        this.register = register;
    }

    void withdrawn(PersonId person, Consent consent) {
        register.appendAtCommit(new Decision(
                null,
                "consents",
                "withdrawal",
                "withdrawn",
                List.of(person),
                null,
                null,
                Map.of(),
                Map.of("document", consent.document(), "version", consent.version(), "sha256", consent.sha256())));
    }
}
