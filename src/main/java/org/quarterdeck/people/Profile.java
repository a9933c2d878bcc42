package org.quarterdeck.people;

import org.jspecify.annotations.Nullable;

/**
 * A person and how they stand in the community.
 *
 * @param tier null for whoever came without an application
 */
public record Profile(Person person, @Nullable Tier tier, MemberState state) {

    static Profile of(Identity identity, Standing standing) {
        Person person = new Person(
                identity.id(), identity.name(), identity.email(), standing.affiliation(), identity.circles());
        return new Profile(person, standing.tier(), standing.state());
    }
}
