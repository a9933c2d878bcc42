package org.quarterdeck.appeals;

import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** What a feature says of its decisions that one may appeal against. It carries out what a hearing comes to, in the hearing's transaction. */
public interface Appealable {

    /** The key of the process. */
    String process();

    /**
     * Whether why it is decided so is for those alone who see to it: then the register says how an appeal ended, and not why (VO-05). Whoever
     * appealed reads it all the same.
     */
    default boolean isDiscreet() {
        return false;
    }

    /** The decision that the case stands under; empty while there is none to appeal against. */
    Optional<Ruling> ruling(CaseNumber number);

    /** Why the person was barred from deciding the case, as they would be now; empty if they weren't. */
    Optional<String> bar(CaseNumber number, PersonId person);

    /**
     * Puts the opposite in place of the decision; the case goes on from there.
     *
     * @throws org.quarterdeck.kernel.NotNow where that can't be done any more; nothing has changed then
     */
    void overturn(CaseNumber number, CaseNumber appeal);

    /**
     * Sends the case back to be decided again, by others.
     *
     * @throws org.quarterdeck.kernel.NotNow where that can't be done any more; nothing has changed then
     */
    void remand(CaseNumber number, CaseNumber appeal);
}
