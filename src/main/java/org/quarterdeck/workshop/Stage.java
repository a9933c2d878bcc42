package org.quarterdeck.workshop;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Where a proposal waits for what somebody says, as the drawing has it: here it is said. */
public interface Stage {

    /**
     * @param word the message, without the process's key before it
     * @param by who says it; null for the house itself
     * @param values what is handed in with it
     * @throws org.quarterdeck.kernel.NotNow if the case doesn't wait for it
     */
    void say(CaseNumber proposal, String word, @Nullable PersonId by, Map<String, Object> values);

    default void say(CaseNumber proposal, String word, @Nullable PersonId by) {
        say(proposal, word, by, Map.of());
    }
}
