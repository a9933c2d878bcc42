package org.quarterdeck.appeals;

import java.time.Instant;
import java.util.Set;
import org.quarterdeck.kernel.PersonId;

/**
 * The decision of a case, as one may appeal against it.
 *
 * @param outcome how it was decided, as the case's state calls it
 * @param notifiedAt when those whom it concerns were told; the time for an appeal runs from then, and another instant is another decision
 * @param byBallot whether a ballot decided it: that nobody overturns alone
 * @param overturnable whether the opposite can take its place by itself; otherwise the case can only be sent back
 * @param deciders everyone who had a part in it, whichever way they decided
 * @param concerned who brought the case, and whom it is about
 */
public record Ruling(
        String outcome,
        Instant notifiedAt,
        boolean byBallot,
        boolean overturnable,
        Set<PersonId> deciders,
        Set<PersonId> concerned) {

    public Ruling {
        deciders = Set.copyOf(deciders);
        concerned = Set.copyOf(concerned);
    }
}
