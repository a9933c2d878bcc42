package org.quarterdeck.people;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;

/** A person as the identity service knows them. */
public record Identity(
        PersonId id,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        Set<Circle> circles) {

    public Identity {
        circles = Set.copyOf(circles);
    }

    /** The full name; the id of whoever has none. */
    String name() {
        String name = Stream.of(firstName, lastName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? id.value() : name;
    }
}
