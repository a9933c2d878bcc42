package org.quarterdeck.budget;

/** Why a request lapsed: because nobody did anything for too long, or a vote came to nothing. */
public enum Lapse {
    UNANSWERED("lapsed: nobody answered in time"),
    UNDECIDED("lapsed: the vote came to no decision"),
    UNREVISED("lapsed: the returned request was not revised in time"),
    UNCLAIMED("lapsed: no claim came in by the day that evidence was due"),
    YEAR_END("lapsed: the period of its budget line was closed");

    private final String words;

    Lapse(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
