package org.quarterdeck.timetable;

import java.util.Locale;
import java.util.Optional;
import org.quarterdeck.kernel.PersonId;

/**
 * Somebody who holds a session.
 *
 * @param person who they are in the directory; empty for somebody whom it doesn't know
 * @param email where they hear of changes; never published
 */
public record Presenter(String name, Optional<PersonId> person, String email) {

    /** One and the same, by account or by address: two people may well have one name. */
    boolean is(Presenter other) {
        return person.isPresent() && person.equals(other.person) || address().equals(other.address());
    }

    private String address() {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
