package org.quarterdeck.workshop;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Where a proposal waits for what somebody says, as the drawing has it: here it is said. */
interface Stage {

    /**
     * Says it to the case.
     *
     * @param word the message without the process's key, such as {@code confirmed}
     * @throws org.quarterdeck.kernel.NotNow if the case doesn't wait for it
     */
    default void say(CaseNumber proposal, String word, PersonId by) {
        say(proposal, word, by, Map.of());
    }

    /** @param values what is handed in with it */
    void say(CaseNumber proposal, String word, PersonId by, Map<String, Object> values);
}
