package org.quarterdeck.strategy;

/** Why a plan lapsed: always because nobody did anything for too long, or nobody was left who could. */
public enum PlanLapse {
    UNANSWERED("lapsed: a comment or a change was left without an answer for too long"),
    UNSIGNED("lapsed: no sponsor answered in time, or none was left who may decide");

    private final String words;

    PlanLapse(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
