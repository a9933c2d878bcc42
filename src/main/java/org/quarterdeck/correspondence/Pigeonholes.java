package org.quarterdeck.correspondence;

import java.util.List;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.springframework.stereotype.Service;

/** Where notices lie: everybody reads their own; the outbox of the demonstration is the administrator's. */
@Service
public class Pigeonholes {

    private final KeptNotices notices;
    private final Drawer drawer;

    Pigeonholes(KeptNotices notices, Drawer drawer) {
        this.notices = notices;
        this.drawer = drawer;
    }

    /** The caller's own, newest first. */
    public Page<Notice> own(Caller caller, Stretch stretch) {
        return page(stretch, notices.before(stretch.after(Long.MAX_VALUE), stretch.rows(), caller.id()));
    }

    /** Everybody's, newest first. */
    public Page<Notice> all(Caller caller, Stretch stretch) {
        caller.mustBeIn("read the outbox", Circle.ADMINISTRATORS);
        return page(stretch, notices.before(stretch.after(Long.MAX_VALUE), stretch.rows()));
    }

    /** Letters to strangers that would have been sent, newest first; none where there is a mail server. */
    public List<KeptMissive> letters(Caller caller) {
        caller.mustBeIn("read the outbox", Circle.ADMINISTRATORS);
        return drawer.letters();
    }

    private static Page<Notice> page(Stretch stretch, List<Notice> rows) {
        return Page.of(rows, stretch.limit(), notice -> String.valueOf(notice.id()));
    }
}
