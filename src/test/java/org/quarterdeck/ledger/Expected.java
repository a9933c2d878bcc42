package org.quarterdeck.ledger;

import java.util.Arrays;

/** The rules of BA-01, BA-02, BA-04, BA-13 and BA-20 once more, in the plainest words: what a line should look like, in cents. */
final class Expected {

    final long[] asked = new long[3];
    final long[] committed = new long[3];
    final long[] spent = new long[3];

    private final FundsCheck fundsCheck;
    private long appropriated;

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
            case TAKE_BACK -> {
                appropriated -= Math.max(0, Math.min(event.cents(), Math.min(appropriated, available())));
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
            case PAY -> {
                long beyond = Math.max(0, event.cents() - committed[who]);
                if (fundsCheck == FundsCheck.STOP && beyond > available()) {
                    return false;
                }
                committed[who] -= event.cents() - beyond;
                spent[who] += event.cents();
            }
            case REFUND -> {
                if (event.cents() > spent[who]) {
                    return false;
                }
                spent[who] -= event.cents();
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
        return appropriated - asked() - committed() - Arrays.stream(spent).sum();
    }
}
