package org.quarterdeck.people;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;

/**
 * A person and how they stand in the community.
 *
 * @param tier null for whoever came without an application
 */
public record Profile(Person person, @Nullable Tier tier, MemberState state) {

    public static Profile of(Identity identity, Standing standing) {
        Person person = new Person(
                identity.id(), identity.name(), identity.email(), standing.affiliation(), identity.circles());
        return new Profile(person, standing.tier(), standing.state());
    }

    /** The same person in more circles. */
    public Profile with(Set<Circle> more) {
        Set<Circle> circles = EnumSet.noneOf(Circle.class);
        circles.addAll(person.circles());
        circles.addAll(more);
        return new Profile(
                new Person(person.id(), person.name(), person.email(), person.affiliation(), circles), tier, state);
    }
}
