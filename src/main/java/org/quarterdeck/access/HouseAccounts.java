package org.quarterdeck.access;

import org.quarterdeck.kernel.PersonId;

/** Accounts in the house itself: each begins with a password that nobody but its owner ever knew. */
public interface HouseAccounts {

    /** Whether the person has been given an account and has no password for it yet. */
    boolean awaits(PersonId person);

    /**
     * Opens the person's account with that password, in the caller's transaction.
     *
     * @throws org.quarterdeck.kernel.Invalid field {@code password}, if it is no good one
     * @throws org.quarterdeck.kernel.NotNow if no account waits for them
     */
    void choosePassword(PersonId person, String password);
}
