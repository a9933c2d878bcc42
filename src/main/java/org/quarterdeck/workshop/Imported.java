package org.quarterdeck.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Fault;

/**
 * What an import came to.
 *
 * @param taken how many were taken, or would have been
 * @param refused those that weren't, each with all that is wrong with it; what had been taken before is in neither
 */
public record Imported(int taken, List<Refused> refused) {

    public Imported {
        refused = List.copyOf(refused);
    }

    /** @param externalId null where none was given */
    public record Refused(@Nullable String externalId, List<Fault> errors) {}
}
