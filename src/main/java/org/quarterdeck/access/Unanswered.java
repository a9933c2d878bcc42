package org.quarterdeck.access;

/** A system didn't answer: undoes the step, which is tried again later. Says nothing of the person. */
final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unanswered(String system, String words) {
        super("%s: %s".formatted(system, words));
    }
}
