package org.quarterdeck.ballot;

import java.time.Duration;

/**
 * When a question is adopted without a vote, because nobody has a reasoned objection (SP-06).
 *
 * @param period the full time that must have passed
 */
public record ConsentRules(SignOffs signOffs, Duration period, Recusal recusal) {

    /**
     * Where a consent round stands.
     *
     * @param electors everybody who was entitled at the opening, the recused among them
     * @param signed who has signed off
     * @param open concerns that their authors have not resolved, and holds that have not run out
     * @param passed since the round began, less the time it was suspended
     */
    public record Standing(int electors, int recused, int signed, int open, Duration passed) {}

    public boolean isReached(Standing at) {
        return !isBlocked(at)
                && at.open() == 0
                && at.passed().compareTo(period) >= 0
                && signOffs.suffice(at.signed(), recusal.electors(at.electors(), at.recused()));
    }

    /** Whether too many have stepped back for a decision, or so many that those who are left can't reach it any more (SP-05). */
    public boolean isBlocked(Standing at) {
        return at.electors() == 0
                || Recusal.blocks(at.electors(), at.recused())
                || !signOffs.suffice(at.electors() - at.recused(), recusal.electors(at.electors(), at.recused()));
    }
}
