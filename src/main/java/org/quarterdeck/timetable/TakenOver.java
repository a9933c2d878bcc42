package org.quarterdeck.timetable;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.calls.CallCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over a programme that was published before this house kept it, for the demonstration: nobody has decided on it here, so the
 * register has no entry of it, and nobody is told.
 */
@Component
@Profile("demo")
public class TakenOver {

    private final Drafts drafts;
    private final Sessions sessions;
    private final Releases releases;
    private final Clock clock;

    TakenOver(Drafts drafts, Sessions sessions, Releases releases, Clock clock) {
        this.drafts = drafts;
        this.sessions = sessions;
        this.releases = releases;
        this.clock = clock;
    }

    /** A session with its place. */
    public record Placed(Session session, String room, Instant start) {}

    /** As the event's first release, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(CallCode call, List<Placed> programme, String reason) {
        drafts.hold(call);
        Instant now = clock.instant();
        List<TimetableEntry> released = new ArrayList<>();
        for (Placed placed : programme) {
            TimetableSession session = TimetableSession.offered(placed.session(), now);
            session.pin(placed.room(), placed.start());
            session.loosen();
            sessions.save(session);
            released.add(TimetableEntry.of(session.sitting().orElseThrow(), session.guid(), now));
        }
        releases.save(new TimetableRelease(null, call.value(), 1, now, null, reason, released));
    }
}
