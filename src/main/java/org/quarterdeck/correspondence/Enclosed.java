package org.quarterdeck.correspondence;

import java.time.Instant;
import org.quarterdeck.kernel.Stamp;

/**
 * A way to answer without a sign-in, for whoever the mail is to.
 *
 * @param link a secret of theirs
 * @param until when it has lost its use
 */
public record Enclosed(String link, Instant until) {

    /** {@code 4 March 2027, 09:00 UTC} */
    public String untilWhen() {
        return Stamp.of(until).words();
    }
}
