package org.quarterdeck.timetable;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The module's door: sessions come in and go out, and what was published is read. */
@Service
public class Timetable {

    private final Sessions sessions;
    private final Drafts drafts;
    private final Releases releases;
    private final Publication publication;
    private final Clock clock;

    Timetable(Sessions sessions, Drafts drafts, Releases releases, Publication publication, Clock clock) {
        this.sessions = sessions;
        this.drafts = drafts;
        this.releases = releases;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Takes a session that wants a place. Where it gets one, {@link SessionsScheduled} tells once that is published. Offered again it
     * is taken as it is then, dropped meanwhile or not.
     *
     * @throws org.quarterdeck.kernel.NoSuch if there is no such event
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void offer(Session session) {
        drafts.hold(session.call());
        Optional<TimetableSession> known =
                sessions.findByNumber(session.number().value());
        known.ifPresent(again -> again.offer(session));
        sessions.save(known.orElseGet(() -> TimetableSession.offered(session, clock.instant())));
    }

    /**
     * Frees the session's place, whatever it has: none, one in the draft, or a published one, which goes with a release of its own
     * (WP-15). What was never offered or is gone already stays as it is.
     *
     * @param why for those who hold it, and for the register
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(CaseNumber number, String why) {
        sessions.findByNumber(number.value()).map(TimetableSession::call).ifPresent(call -> {
            drafts.hold(call);
            sessions.findByNumber(number.value())
                    .filter(session -> !session.isDropped())
                    .ifPresent(session -> {
                        session.drop(clock.instant(), why);
                        sessions.save(session);
                        publication.without(call, number, why);
                    });
        });
    }

    /** The latest release of an event; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<TimetableRelease> published(CallCode call) {
        return releases.findFirstByCallCodeOrderByNumberDesc(call.value());
    }

    /** The events that have one, the latest published first. */
    @Transactional(readOnly = true)
    public List<CallCode> published() {
        return releases.calls().stream().map(CallCode::new).toList();
    }
}
