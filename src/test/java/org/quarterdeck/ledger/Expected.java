package org.quarterdeck.ledger;

import java.util.Arrays;

/** The rules of BA-01, BA-02 and BA-04 once more, in the plainest words: what a line should look like, in cents. */
final class Expected {

    final long[] asked = new long[3];
    final long[] committed = new long[3];

    private final FundsCheck fundsCheck;
    private final long appropriated;

    Expected(FundsCheck fundsCheck, long appropriated) {
        this.fundsCheck = fundsCheck;
        this.appropriated = appropriated;
    }

    boolean happens(LedgerPropertyTests.Event event) {
        int who = event.who();
        switch (event.what()) {
            case ASK -> {
                if (fundsCheck == FundsCheck.STOP && event.cents() > available()) {
                    return false;
                }
                asked[who] += event.cents();
            }
            case APPROVE -> {
                if (event.cents() > asked[who]) {
                    return false;
                }
                committed[who] += event.cents();
                asked[who] = 0;
            }
            case GIVE_BACK -> {
                asked[who] = 0;
                committed[who] = 0;
            }
        }
        return true;
    }

    long asked() {
        return Arrays.stream(asked).sum();
    }

    long committed() {
        return Arrays.stream(committed).sum();
    }

    long available() {
        return appropriated - asked() - committed();
    }
}
