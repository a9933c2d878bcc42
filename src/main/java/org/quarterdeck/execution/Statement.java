package org.quarterdeck.execution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Fault;

/**
 * What a person reports of an objective.
 *
 * @param progress per cent, 0 to 100; 100 claims that the objective is achieved
 * @param evidence address of what shows it
 */
public record Statement(
        Outlook status,
        int progress,
        @Nullable String evidence,
        @Nullable String note) {

    boolean claims() {
        return progress == 100;
    }

    /** What is wrong with it beside what its form says (SP-18). */
    public List<Fault> faults() {
        return claims() && evidence == null
                ? List.of(new Fault("evidence", "is required: an objective is achieved when others can see it"))
                : List.of();
    }
}
