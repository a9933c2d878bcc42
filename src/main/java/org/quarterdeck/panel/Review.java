package org.quarterdeck.panel;

import java.time.Instant;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** A review that was handed in. */
record Review(CaseNumber proposal, int place, PersonId reviewer, Points points, Instant handedInAt) {

    boolean isAbstention() {
        return points.given().isEmpty();
    }
}
