package org.quarterdeck.cases;

import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.springframework.stereotype.Service;

/** Where people read what waits for them. */
@Service
public class OpenTasks {

    private final Tray tray;

    OpenTasks(Tray tray) {
        this.tray = tray;
    }

    /**
     * The most urgent first.
     *
     * @throws org.quarterdeck.kernel.Invalid if the stretch begins at no place of an earlier one
     */
    public Page<OpenTask> of(Caller caller, Stretch stretch) {
        String after = stretch.after();
        return Page.of(
                tray.take(caller, after == null ? null : Urgency.parse(after), stretch.rows()),
                stretch.limit(),
                task -> task.urgency().key());
    }
}
