package org.quarterdeck.ballot;

/** Whether an elector who steps back for a conflict of interest still counts among the electors (X2, SP-05). */
public enum Recusal {
    /** No: they leave the electorate, the base and the quorum. */
    REDUCE_N,
    /** Yes: what is needed stays as it was, and fewer are left to reach it (RFC 3392). */
    KEEP_N;

    int electors(int all, int recused) {
        return this == REDUCE_N ? all - recused : all;
    }

    /** More than a third of the electors stepping back blocks the decision, under either policy (SP-05). */
    static boolean blocks(int all, int recused) {
        return recused * 3L > all;
    }
}
