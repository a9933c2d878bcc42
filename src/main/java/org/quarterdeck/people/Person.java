package org.quarterdeck.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;

/**
 * A person of the community.
 *
 * @param affiliation the organisation they work for as declared; {@code independent} is shared with nobody; null until
 *     declared, which bars them from every decision
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String email,
        @Nullable String affiliation,
        Set<Circle> circles) {

    public static final String INDEPENDENT = "independent";

    public Person {
        circles = Set.copyOf(circles);
    }

    public boolean isIn(Circle circle) {
        return circles.contains(circle);
    }

    public Optional<String> declaredAffiliation() {
        return Optional.ofNullable(affiliation);
    }

    /** Whether the other's declared organisation is this person's too (X2). Letter case doesn't matter. */
    public boolean sharesAffiliationWith(@Nullable String other) {
        return affiliation != null
                && other != null
                && !affiliation.equalsIgnoreCase(INDEPENDENT)
                && affiliation
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
