package org.quarterdeck;

/** A start that can't succeed as it was asked for, and what to do about it; told once, with no trace of the code. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    CannotStart(String why, String remedy) {
        super(why);
        this.remedy = remedy;
    }

    String why() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
