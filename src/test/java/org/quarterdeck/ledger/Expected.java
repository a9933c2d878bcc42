package org.quarterdeck.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of BA-01, BA-02, BA-04, BA-13, BA-17 and BA-20 once more, in the plainest words: what a line should look like, in cents. */
final class Expected {

    final long[] asked = new long[3];
    final long[] committed = new long[3];
    final long[] spent = new long[3];

    /** Payments by whom, oldest first. */
    private final List<List<Paid>> payments = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    private static final class Paid {
        private final boolean committed;
        private final long cents;
        private long left;

        private Paid(boolean committed, long cents) {
            this.committed = committed;
            this.cents = cents;
            this.left = cents;
        }
    }

    private final FundsCheck fundsCheck;
    private long appropriated;
    private long moved;

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
                note(who, true, event.cents() - beyond);
                note(who, false, beyond);
            }
            case MOVE -> {
                if (event.cents() > asked[who]) {
                    return false;
                }
                asked[who] = 0;
                moved += event.cents();
            }
            case REFUND -> {
                Paid last = last(who);
                if (last == null || event.cents() > last.left) {
                    return false;
                }
                last.left -= event.cents();
                spent[who] -= event.cents();
            }
            case REVERSE -> {
                Paid last = last(who);
                if (last == null || last.left != last.cents) {
                    return false;
                }
                last.left = 0;
                spent[who] -= last.cents;
                committed[who] += last.committed ? last.cents : 0;
            }
        }
        return true;
    }

    private void note(int who, boolean fromCommitted, long cents) {
        if (cents > 0) {
            payments.get(who).add(new Paid(fromCommitted, cents));
        }
    }

    private @Nullable Paid last(int who) {
        List<Paid> all = payments.get(who);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    long moved() {
        return moved;
    }

    long asked() {
        return Arrays.stream(asked).sum();
    }

    long committed() {
        return Arrays.stream(committed).sum();
    }

    long available() {
        return appropriated
                - moved
                - asked()
                - committed()
                - Arrays.stream(spent).sum();
    }
}
