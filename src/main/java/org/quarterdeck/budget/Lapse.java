package org.quarterdeck.budget;

/** Why a request lapsed: always because nobody did anything for too long, or nobody was left who could. */
public enum Lapse {
    UNANSWERED("lapsed: nobody answered in time, or nobody was left who may decide"),
    UNREVISED("lapsed: the returned request was not revised in time"),
    UNCLAIMED("lapsed: no claim came in by the day that evidence was due");

    private final String words;

    Lapse(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
