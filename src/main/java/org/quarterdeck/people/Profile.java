package org.quarterdeck.people;

import org.jspecify.annotations.Nullable;

/**
 * A person and how they stand in the community.
 *
 * @param tier {@code T0} to {@code T3}; null for whoever came without an application
 */
public record Profile(Person person, @Nullable String tier, boolean active) {

    static Profile of(Identity identity, Standing standing) {
        Person person = new Person(
                identity.id(), identity.name(), identity.email(), standing.affiliation(), identity.circles());
        return new Profile(person, standing.tier(), standing.active());
    }
}
