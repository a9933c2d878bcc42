package org.quarterdeck.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** The module's door: every case gets its number here and tells here where it stands. */
public interface Docket {

    /**
     * Gives a new case the next number of its prefix and year, in the caller's transaction: a start that is refused later
     * leaves no gap.
     *
     * @throws org.quarterdeck.kernel.NotNow if the requester has a case of the process under that reference already; names it
     */
    CaseNumber open(
            String prefix, String process, String title, PersonId requester, @Nullable String reference, String state);

    /** The case of the process that the requester has under that reference. */
    Optional<CaseNumber> under(String process, PersonId requester, String reference);

    void retitle(CaseNumber number, String title);

    void move(CaseNumber number, String state);

    /** Ends the case. */
    void close(CaseNumber number, String outcome);

    /**
     * Leads a case back that has ended; its timeline goes on telling how.
     *
     * @throws org.quarterdeck.kernel.NotNow if it hasn't ended
     */
    void reopen(CaseNumber number, String state);

    /** Holds the case until the transaction ends: whoever holds it too waits. */
    void hold(CaseNumber number);

    Optional<Case> find(CaseNumber number);
}
