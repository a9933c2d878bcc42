package org.quarterdeck.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;

/** What waits for one person: the tasks they hold, and those offered to them by name or circle, over all processes. */
public interface Tray {

    /**
     * The most urgent first.
     *
     * @param behind goes on behind this one; null at the beginning
     */
    List<OpenTask> take(Caller caller, @Nullable Urgency behind, int rows);
}
