package org.quarterdeck.volunteer;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Where an application waits for what somebody says, as the drawing has it: here it is said. */
public interface VolunteerStage {

    /**
     * @param word the message, without the process's key before it
     * @throws org.quarterdeck.kernel.NotNow if the case doesn't wait for it
     */
    void say(CaseNumber application, String word, PersonId by, Map<String, Object> values);

    /** Whether the case waits for that word now. */
    boolean awaits(CaseNumber application, String word);

    /** To the one of several seats that waits for it. */
    void say(CaseNumber application, String word, PersonId by, int seat);
}
