package org.quarterdeck.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A group of people with rights of their own. Its id is one word, since the engine refuses anything else. */
public enum Circle {
    LEADS,
    TREASURERS,
    PAYERS,
    COUNCIL,
    SPONSORS,
    CHAIRS,
    REVIEWERS,
    COORDINATORS,
    MENTORS,
    MEMBERS,
    AUDITORS,
    ADMINISTRATORS;

    /** The one id that the engine allows a hyphen in: its own group of administrators. */
    public static final String ADMINISTRATORS_ID = "camunda-admin";

    /** The id of the group in the engine's identity service and in the API. */
    public String id() {
        return this == ADMINISTRATORS ? ADMINISTRATORS_ID : name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Circle> of(String id) {
        return Arrays.stream(values()).filter(circle -> circle.id().equals(id)).findFirst();
    }
}
