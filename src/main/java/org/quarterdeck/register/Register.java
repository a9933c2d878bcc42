package org.quarterdeck.register;

import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** The module's door: the decision register. */
public interface Register {

    /**
     * Appends the decision in the caller's transaction; there must be one. It takes the one lock that all deciders share and
     * holds it until the commit: a transaction that locks anything else afterwards (a budget line) can end in a deadlock
     * with one that locks in the other order. Where the entry isn't needed at once, {@link #appendAtCommit} has no such trap.
     *
     * @throws IllegalArgumentException if a text can't be kept: a lone surrogate or a NUL character in it
     */
    Entry append(Decision decision);

    /**
     * Appends the decision as the last thing the caller's transaction does before it commits, so that the lock all deciders
     * share is taken after every other one and held for a moment only. If it can't be appended, the transaction is undone.
     */
    void appendAtCommit(Decision decision);

    /** The entries of one case, oldest first, with the clear text that has not been erased. */
    List<Entry> entriesOf(CaseNumber caseNumber);

    /**
     * Erases the person's id wherever they decided, with the salt that bound it to the chain. Free text is erased entry by
     * entry ({@link #eraseReason}): whom it speaks of only a reader can tell.
     *
     * @return in how many places they were erased
     */
    int erase(PersonId person);

    /** Erases the free text of one entry, with its salt; its reason code stays. */
    void eraseReason(long seq);
}
