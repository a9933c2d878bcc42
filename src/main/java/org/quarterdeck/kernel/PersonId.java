package org.quarterdeck.kernel;

/** The id a person signs in with: letters and digits, as the engine's identity service wants it. */
public record PersonId(String value) {

    private static final String SHAPE = "[a-zA-Z0-9]{1,64}";

    public PersonId {
        if (!value.matches(SHAPE)) {
            throw new Invalid("person", "must be 1 to 64 letters or digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
