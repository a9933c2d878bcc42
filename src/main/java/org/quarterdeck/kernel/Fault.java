package org.quarterdeck.kernel;

/** One thing wrong with an input: the field it was sent in and what it must be, in words for the person who sent it. */
public record Fault(String field, String message) {

    @Override
    public String toString() {
        return field + ": " + message;
    }
}
