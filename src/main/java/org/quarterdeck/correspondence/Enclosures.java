package org.quarterdeck.correspondence;

import java.util.Optional;
import org.quarterdeck.kernel.PersonId;

/** What is put into a mail about a task beside the way into Tasklist. Made as the mail goes out; what it holds is kept nowhere. */
public interface Enclosures {

    /** Empty where the task isn't answered by mail, or is no longer theirs to answer. */
    Optional<Enclosed> with(PersonId to, String task);
}
