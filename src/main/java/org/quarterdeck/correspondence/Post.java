package org.quarterdeck.correspondence;

import java.util.Collection;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** The module's door: tells people what has become of a case, or what it asks of them. */
public interface Post {

    /**
     * Tells each of them once: the same notice of the same case, told again after a crash or in another connection, is not told
     * twice. Where there is a mail server it goes out by mail as well, later and apart from what the caller is doing.
     */
    void tell(Collection<PersonId> to, Letter letter);

    /** Tells one person, with no task in particular. */
    void tell(PersonId to, CaseNumber caseNumber, String notice, String subject, String text);

    /**
     * Has a letter written to somebody whom the directory doesn't know. Where there is a mail server it is written as it goes out,
     * later and apart; where there is none it is written at once and shown in the demonstration's outbox.
     */
    void write(Dictation dictation);
}
