package org.quarterdeck.kernel;

import java.util.Set;

/**
 * A person as the rooms may know them.
 *
 * @param addresses every mail address that is theirs, in small letters
 */
public record Someone(PersonId id, Set<String> addresses) {

    public Someone {
        addresses = Set.copyOf(addresses);
    }
}
