package org.quarterdeck.kernel;

/**
 * A no that no drawing has a path for: it undoes the transaction and reaches whoever asked, in its own words. Refusals that a
 * drawing answers are values instead.
 */
public abstract sealed class Refusal extends RuntimeException permits Invalid, Barred, NoSuch, NotNow, TooSoon {

    private static final long serialVersionUID = 1L;

    private final String type;

    /** @param type the machine's name of the refusal, {@code module.refusal}, part of the contract */
    protected Refusal(String type, String words) {
        super(words);
        this.type = type;
    }

    public String type() {
        return type;
    }

    /** The words for the person who asked. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
