package org.quarterdeck.correspondence;

import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** The module's door: tells a person what has become of a case. */
public interface Post {

    /**
     * Tells once: the same notice of the same case, told again after a crash, is not told twice.
     *
     * @param notice what it is about, one word, such as {@code rejected}
     */
    void tell(PersonId to, CaseNumber caseNumber, String notice, String subject, String text);
}
