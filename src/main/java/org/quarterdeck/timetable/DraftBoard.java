package org.quarterdeck.timetable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where chairs work at an event's timetable, behind everybody's back: nothing of it is known outside until it is published. */
@Service
public class DraftBoard {

    private final CallBook calls;
    private final Drafts drafts;
    private final Sessions sessions;
    private final Solvings solvings;
    private final Releases releases;
    private final DraftJobs jobs;
    private final SchedulingRules rules;
    private final Publication publication;

    DraftBoard(
            CallBook calls,
            Drafts drafts,
            Sessions sessions,
            Solvings solvings,
            Releases releases,
            DraftJobs jobs,
            SchedulingRules rules,
            Publication publication) {
        this.calls = calls;
        this.drafts = drafts;
        this.sessions = sessions;
        this.solvings = solvings;
        this.releases = releases;
        this.jobs = jobs;
        this.rules = rules;
        this.publication = publication;
    }

    /**
     * The draft as it stands.
     *
     * @throws NoSuch if there is no such event
     */
    @Transactional(readOnly = true)
    public Draft look(CallCode code, Caller caller) {
        caller.mustBeIn("see the draft of a timetable", Circle.CHAIRS);
        Call call = calls.get(code);
        List<TimetableSession> all = all(code);
        List<Sitting> sittings = sittings(all);
        Why why = new Why(call, rules, sittings);
        return new Draft(
                code,
                solvings.find(code),
                all.stream().map(session -> drafted(session, why)).toList(),
                new Clashes(call).among(sittings),
                releases.findFirstByCallCodeOrderByNumberDesc(code.value()));
    }

    /**
     * Has the solver make a new draft, later; while one is being made that is all.
     *
     * @param afresh whether what stands in the draft and is neither pinned nor published may be anywhere else
     */
    @Transactional
    public void ask(CallCode code, boolean afresh, Caller caller) {
        caller.mustBeIn("have a timetable drafted", Circle.CHAIRS);
        drafts.hold(code);
        if (solvings.find(code).filter(Solving::isUnderWay).isEmpty()) {
            solvings.asked(code, caller.id());
            jobs.leave(code, afresh);
        }
    }

    /**
     * Puts a session somewhere, where the solver leaves it from then on.
     *
     * @throws NotNow if it clashes there with anything; every clash is named
     */
    @Transactional
    public void move(CallCode code, CaseNumber number, String room, Instant start, Caller caller) {
        caller.mustBeIn("move a session", Circle.CHAIRS);
        drafts.hold(code);
        TimetableSession moved = get(code, number);
        Sitting there = new Sitting(moved.session(), room, start);
        refuse(new Clashes(calls.get(code)).of(there, sittings(all(code))));
        moved.pin(room, start);
        sessions.save(moved);
    }

    /** Lets the solver move a session again. */
    @Transactional
    public void loosen(CallCode code, CaseNumber number, Caller caller) {
        caller.mustBeIn("loosen a session", Circle.CHAIRS);
        drafts.hold(code);
        TimetableSession loosened = get(code, number);
        loosened.loosen();
        sessions.save(loosened);
    }

    /**
     * Publishes the draft as the next release. Sessions that have no place in it go on waiting for one.
     *
     * @throws NotNow if anything in it clashes (WP-16), or if it is just what is published already
     */
    @Transactional
    public TimetableRelease publish(CallCode code, Caller caller) {
        caller.mustBeIn("publish a timetable", Circle.CHAIRS);
        drafts.hold(code);
        List<TimetableSession> all = all(code);
        refuse(new Clashes(calls.get(code)).among(sittings(all)));
        return publication.publish(code, all, caller.id());
    }

    private static void refuse(List<Clash> clashes) {
        if (!clashes.isEmpty()) {
            throw new NotNow(
                    "timetable.clash",
                    String.join("; ", clashes.stream().map(Clash::words).toList()));
        }
    }

    private List<TimetableSession> all(CallCode code) {
        return sessions.findByCallCodeAndDroppedAtIsNullOrderByNumber(code.value());
    }

    private TimetableSession get(CallCode code, CaseNumber number) {
        return sessions.findByNumber(number.value())
                .filter(session -> session.call().equals(code) && !session.isDropped())
                .orElseThrow(() -> new NoSuch("%s has no session %s".formatted(code, number)));
    }

    private static List<Sitting> sittings(List<TimetableSession> all) {
        return all.stream()
                .map(TimetableSession::sitting)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Drafted drafted(TimetableSession session, Why why) {
        Optional<Sitting> sitting = session.sitting();
        return new Drafted(
                session.session(),
                sitting.map(Sitting::placement),
                session.isPinned(),
                sitting.isPresent() ? Optional.empty() : Optional.of(why.nowhere(session.session())));
    }
}
