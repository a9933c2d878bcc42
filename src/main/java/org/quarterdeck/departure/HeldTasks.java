package org.quarterdeck.departure;

import java.util.List;
import org.quarterdeck.kernel.PersonId;

/** The open tasks that somebody holds, or is asked for. */
public interface HeldTasks {

    /** Gives them to the others whom they are offered to, or lets those be asked now who would be after a long silence. */
    List<Passed> passOn(PersonId person);

    /**
     * @param what case and step
     * @param done false where nobody else can be asked
     */
    record Passed(String what, boolean done, String note) {}
}
