package org.quarterdeck.ballot;

import java.time.Instant;
import org.quarterdeck.kernel.CaseNumber;

/**
 * What stands on a ballot when it opens.
 *
 * @param round counts the ballots of a case, from 1
 * @param question key of the process that asks
 * @param kind what the table {@code decision-class} was asked by
 * @param textHash of the text that is decided on
 */
record Paper(
        CaseNumber number,
        int round,
        String question,
        String title,
        String kind,
        String textHash,
        Policy policy,
        Instant openedAt) {

    @Override
    public String toString() {
        return "ballot %d of %s".formatted(round, number);
    }
}
