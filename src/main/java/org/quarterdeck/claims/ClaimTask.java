package org.quarterdeck.claims;

import java.util.Arrays;
import java.util.Optional;

/** The human steps of a claim, by their ids in the drawing. */
enum ClaimTask {
    SUBMIT("submit-claim"),
    CHECK("check-claim"),
    PAY("release-payment");

    private final String id;

    ClaimTask(String id) {
        this.id = id;
    }

    static Optional<ClaimTask> of(String id) {
        return Arrays.stream(values()).filter(task -> task.id.equals(id)).findFirst();
    }
}
