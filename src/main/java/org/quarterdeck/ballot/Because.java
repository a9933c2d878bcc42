package org.quarterdeck.ballot;

/** Why a ballot ended as it did. */
public enum Because {
    REACHED("the votes in favour reach what is needed"),
    MISSED("the votes in favour miss what is needed"),
    TOO_FEW_IN_FAVOUR("fewer are in favour than there must be at least"),
    VETOED("a vote against, with its reason, stops it"),
    NO_QUORUM("too few took part"),
    TOO_MANY_RECUSED("more than a third of the electors stepped back"),
    NOBODY("there is nobody to decide");

    private final String words;

    Because(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
