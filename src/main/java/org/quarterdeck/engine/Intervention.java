package org.quarterdeck.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * Somebody changed a running case by the engine's own means: variables, a modification, a migration, a restart, a suspension,
 * jobs, whose a task is. Told within the transaction that changes it.
 *
 * @param by who did it, an administrator as a rule
 * @param caseNumber the case; null where the change concerns none in particular, such as the suspension of a whole process
 * @param process its key; {@code engine} where the change concerns no process in particular, such as a deployment
 * @param operations what was done, in the words of the engine's operation log, one at least: {@code set-variables}
 * @param details what was changed from what to what, as far as the engine's operation log says; may be empty
 */
public record Intervention(
        PersonId by, @Nullable CaseNumber caseNumber, String process, List<String> operations, String details) {

    public Intervention {
        operations = List.copyOf(operations);
    }
}
