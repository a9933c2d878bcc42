package org.quarterdeck.budget;

import org.quarterdeck.ballot.Certificate;
import org.quarterdeck.ballot.Outcome;

/**
 * What a ballot on a request has come to.
 *
 * @param step place of the ballot in the route, from 0
 * @param round which of the case's ballots it was, from 1
 * @param counts the votes, in words
 */
record HeldBallot(int step, int round, Outcome outcome, String counts) {

    static HeldBallot of(int step, Certificate certificate) {
        return new HeldBallot(step, certificate.round(), certificate.outcome(), certificate.words());
    }

    /** A vote that decides nothing, for want of a quorum or of electors, leaves its step open (SP-14). */
    Tally tally() {
        return switch (outcome) {
            case PASSED -> Tally.APPROVED;
            case FAILED -> Tally.REJECTED;
            case NO_DECISION -> Tally.OPEN;
        };
    }
}
