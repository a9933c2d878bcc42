package org.quarterdeck.ballot;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * Somebody of the electorate, as they stood at the opening. Everybody weighs the same.
 *
 * @param because why they sit out; null for whoever is seated
 * @param salt hides behind a pseudonym who cast which vote of a hidden ballot
 */
record Elector(
        PersonId person,
        @Nullable String affiliation,
        @Nullable String because,
        String salt) {

    static final int WEIGHT = 1;

    /** The same on every database, since the hash is of this order. */
    static final Comparator<Elector> BY_ID =
            Comparator.comparing(elector -> elector.person().value());

    boolean isSeated() {
        return because == null;
    }

    /** Sixteen hexadecimal digits that nobody can trace to the person. */
    String pseudonym() {
        return Secret.commitment(salt, person.value()).substring(0, 16);
    }
}
