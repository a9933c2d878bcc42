package org.quarterdeck.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.WholeWords;
import org.springframework.stereotype.Component;

/** Tells names that mean one person from those that mean something, or somebody, else as well: people choose what they are called. */
@Component
public class Namesakes {

    private static final int ROWS = 200;

    private final Identities identities;

    Namesakes(Identities identities) {
        this.identities = identities;
    }

    /** Those of the names that are no circle's, and neither anybody else's id nor part of anybody else's name. */
    public Set<String> without(Set<String> names, PersonId person) {
        Set<String> own = new HashSet<>(names);
        own.removeIf(name -> Circle.of(name.strip().toLowerCase(Locale.ROOT)).isPresent());
        PersonId after = null;
        while (!own.isEmpty()) {
            List<Identity> some = identities.following(after, ROWS);
            some.stream()
                    .filter(other -> !other.id().equals(person))
                    .forEach(other -> own.removeIf(name -> isOf(other, name.strip())));
            if (some.size() < ROWS) {
                break;
            }
            after = some.get(some.size() - 1).id();
        }
        return own;
    }

    private static boolean isOf(Identity other, String name) {
        return other.id().value().equalsIgnoreCase(name) || WholeWords.in(other.name(), name);
    }
}
