package org.quarterdeck.volunteer;

import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.people.Tier;

/** The table {@code role-requirements} as it is in force. */
public interface RoleTable {

    /** What a role of that tier asks for now. */
    Role of(Tier tier);

    /** Every role that somebody can apply for, the least trusted first. */
    default List<Role> roles() {
        return Stream.of(Tier.values()).map(this::of).toList();
    }
}
