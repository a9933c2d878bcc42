package org.quarterdeck.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where grants are left to be seen to later, apart from every case: a job of the engine's each. */
public interface AccessJobs {

    /** @param then when; null for at once */
    void align(long key, @Nullable Instant then);
}
