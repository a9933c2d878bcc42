package org.quarterdeck.rota;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes into the register that a credential was given, renewed, let end or taken away; of what kind, never whose. */
@Component
class CredentialMinutes {

    private final Register register;

    CredentialMinutes(Register register) {
        this.register = register;
    }

    void decided(Credential credential, String outcome, PersonId by) {
        write(null, credential, outcome, List.of(by));
    }

    /** @param deciders empty where time decided */
    void ended(CaseNumber number, Credential credential, String outcome, List<PersonId> deciders) {
        write(number, credential, outcome, deciders);
    }

    private void write(@Nullable CaseNumber number, Credential credential, String outcome, List<PersonId> deciders) {
        register.appendAtCommit(new Decision(
                number,
                number == null ? "rota" : Renewals.PROCESS,
                "credential",
                outcome,
                deciders,
                null,
                null,
                Map.of(),
                Map.of("kind", credential.kind().value())));
    }
}
