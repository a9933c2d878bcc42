package org.quarterdeck.kernel;

import java.util.Set;

/**
 * A person as the rooms may know them.
 *
 * @param names by which rooms know them, as they were typed
 * @param addresses every mail address that is theirs, in small letters
 */
public record Someone(PersonId id, Set<String> names, Set<String> addresses) {

    public Someone {
        names = Set.copyOf(names);
        addresses = Set.copyOf(addresses);
    }

    public Someone(PersonId id, Set<String> addresses) {
        this(id, Set.of(), addresses);
    }
}
