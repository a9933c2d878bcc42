package org.quarterdeck.correspondence;

import java.util.List;
import java.util.Optional;
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
    private final Mailroom mailroom;

    Pigeonholes(KeptNotices notices, Drawer drawer, Mailroom mailroom) {
        this.notices = notices;
        this.drawer = drawer;
        this.mailroom = mailroom;
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

    /** What a mail of the notice would bring along if it went out now. */
    public Optional<Enclosed> enclosed(Caller caller, Notice notice) {
        caller.mustBeIn("read the outbox", Circle.ADMINISTRATORS);
        return mailroom.enclosed(notice);
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
