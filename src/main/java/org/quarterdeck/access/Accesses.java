package org.quarterdeck.access;

import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * The module's door. What is asked for here is given step by step by the drawing that asks: {@code ${grantAccess}} and its
 * neighbours, named in {@code org.quarterdeck.access.process}. What was given is taken back by the process {@code access-removal}.
 */
public interface Accesses {

    /**
     * Asks for access in the caller's transaction. Asked again for the same case and system it changes nothing, unless what was given
     * has been taken back since: then it begins anew.
     *
     * @return false where the settings know no such system: nothing was asked for, and the log says so
     */
    boolean request(CaseNumber caseNumber, PersonId person, AccessHolder holder, String system);

    /** Everything that was ever asked for the person, the newest case last. */
    List<Grant> of(PersonId person);

    /** Of these, what lets the person in, or may: whatever was asked of a system and not taken back since. */
    List<Grant> held(PersonId person);

    /** Everything that the case asked for, by system. */
    List<Grant> of(CaseNumber caseNumber);

    /** What the case took back, in the order in which it did. */
    List<Proof> proofs(CaseNumber caseNumber);

    /** Has everything that the person was given put out of use, system by system, later and apart; nothing is lost by it (VO-07). */
    void suspend(PersonId person);

    /** Has it put to use again. */
    void resume(PersonId person);
}
