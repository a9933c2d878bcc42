package org.quarterdeck.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * What a system is asked about.
 *
 * @param reference what the system called it last; null before it said anything
 * @param account the name that the person has there, by their own word or a coordinator's; null where nobody has said it
 * @param errand names what is asked once and for all: the same in every repetition of it, never the same for another
 */
public record Holding(
        CaseNumber caseNumber,
        PersonId person,
        AccessHolder holder,
        @Nullable String reference,
        @Nullable String account,
        String errand) {

    private static final String ACCOUNT = "@";

    /** How a reference says which account it is that the system has confirmed. */
    public static String referenceTo(String account) {
        return ACCOUNT + account;
    }

    /** Which account the system has confirmed; empty where the reference is another, or none. */
    public Optional<String> confirmedAccount() {
        return Optional.ofNullable(reference)
                .filter(Holding::isAccount)
                .map(known -> known.substring(ACCOUNT.length()));
    }

    static boolean isAccount(@Nullable String reference) {
        return reference != null && reference.startsWith(ACCOUNT);
    }
}
