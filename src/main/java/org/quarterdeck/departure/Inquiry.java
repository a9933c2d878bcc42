package org.quarterdeck.departure;

import java.time.Instant;
import org.quarterdeck.kernel.CaseNumber;

/**
 * That the house asks a member whether they are still there, as they see it themselves.
 *
 * @param until when an objection is too late
 */
public record Inquiry(CaseNumber number, Instant lastHeard, Instant until, State state) {

    /** How far it is. */
    public enum State {
        /** The member may object. */
        ASKED,
        /** A coordinator is asked to hear why. */
        OBJECTED,
        STAYS,
        RETIRED,
        /** Another case has settled it meanwhile. */
        OVERTAKEN
    }
}
