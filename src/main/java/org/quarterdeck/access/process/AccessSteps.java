package org.quarterdeck.access.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.Progress;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;

/** The vocabulary of every drawing that gives access, and of {@code processes/access-removal}. */
final class AccessSteps {

    /** What an incident of ours is called in Cockpit. */
    static final String INCIDENT = "access";

    static final String REMOVAL = "access-removal";
    static final String REVOKE_MANUALLY = "revoke-manually";

    // what a drawing that gives access is about
    static final ProcessVariable<String> SYSTEM = ProcessVariable.text("system");

    // what a removal is about: one that a caller hands in a person to takes everything that is theirs; for a cause, in
    // a hurry
    static final ProcessVariable<String> PERSON = ProcessVariable.text("person");
    static final ProcessVariable<Boolean> FOR_CAUSE = ProcessVariable.flag("forCause");
    static final ProcessVariable<Boolean> KEEPS_ACCOUNT = ProcessVariable.flag("keepsAccount");
    static final ProcessVariable<String> ROUND = ProcessVariable.text("round");
    static final ProcessVariable<String> GRANT = ProcessVariable.text("grant");

    // what gateways ask
    static final ProcessVariable<Boolean> PENDING = ProcessVariable.flag("accessPending");
    static final ProcessVariable<Boolean> FAILED = ProcessVariable.flag("accessFailed");
    static final ProcessVariable<Boolean> AGAIN = ProcessVariable.flag("accessAgain");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private static final String ONCE_MORE = "again";

    private AccessSteps() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    static long grantOf(DelegateExecution execution) {
        return Long.parseLong(GRANT.of(execution));
    }

    static boolean isForCause(DelegateExecution execution) {
        return FOR_CAUSE.find(execution).orElse(false);
    }

    static void tell(DelegateExecution execution, Progress progress) {
        PENDING.setLocal(execution, progress == Progress.WAITING);
        FAILED.setLocal(execution, progress == Progress.LEFT_TO_PEOPLE);
    }

    /** Whether the person who handed in wants the house to try once more. */
    static boolean isAgain(Filing filing) {
        return ONCE_MORE.equals(filing.values().get("result"));
    }

    static @Nullable String text(Filing filing, String field) {
        Map<String, Object> values = filing.values();
        return Optional.ofNullable(values.get(field)).map(Object::toString).orElse(null);
    }
}
