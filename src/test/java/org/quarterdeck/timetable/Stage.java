package org.quarterdeck.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.quarterdeck.Callers;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.calls.CallDesk;
import org.quarterdeck.calls.CallDraft;
import org.quarterdeck.calls.SampleCalls;
import org.quarterdeck.correspondence.KeptMissive;
import org.quarterdeck.correspondence.Missive;
import org.quarterdeck.correspondence.Notice;
import org.quarterdeck.correspondence.Pigeonholes;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An event of a test's own in the whole house, and what happens on its stage. */
@Component
public class Stage {

    private static final AtomicInteger NUMBERS = new AtomicInteger(10_000);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final CallDesk desk;
    private final Timetable timetable;
    private final DraftBoard board;
    private final ManagementService jobs;
    private final Pigeonholes pigeonholes;
    private final TransactionTemplate together;
    private final Clock clock;

    Stage(
            CallDesk desk,
            Timetable timetable,
            DraftBoard board,
            ManagementService jobs,
            Pigeonholes pigeonholes,
            TransactionTemplate together,
            Clock clock) {
        this.desk = desk;
        this.timetable = timetable;
        this.board = board;
        this.jobs = jobs;
        this.pigeonholes = pigeonholes;
        this.together = together;
        this.clock = clock;
    }

    public static Caller chair() {
        return Callers.caller("chair", Circle.CHAIRS, Circle.MEMBERS);
    }

    public static CaseNumber freshNumber() {
        return new CaseNumber("WKS-2098-" + NUMBERS.incrementAndGet());
    }

    /** The event has a large room and a small one, on two days. */
    public CallCode event() {
        CallCode code = SampleCalls.freshCode();
        desk.keep(code, SampleCalls.openNow(clock), chair());
        return code;
    }

    void change(CallCode code, CallDraft draft) {
        desk.keep(code, draft, chair());
    }

    public Instant at(CallCode code, int day, String time) {
        LocalDate first = LocalDate.now(clock).plusDays(72);
        return first.plusDays(day - 1L)
                .atTime(LocalTime.parse(time))
                .atZone(ZONE)
                .toInstant();
    }

    public Session offer(CallCode call, String title, Presenter... presenters) {
        return offer(call, title, 60, presenters);
    }

    Session offer(CallCode call, String title, int minutes, Presenter... presenters) {
        Session session = new Session(
                freshNumber(),
                call,
                title,
                "What it is about.",
                "community",
                "talk",
                minutes,
                "en",
                List.of(presenters),
                List.of(),
                null);
        offer(session);
        return session;
    }

    void offer(Session session) {
        together.executeWithoutResult(status -> timetable.offer(session));
    }

    public void drop(CaseNumber number, String why) {
        together.executeWithoutResult(status -> timetable.drop(number, why));
    }

    /** Puts it there and says so to nobody. */
    public void put(Session session, String room, Instant start) {
        board.move(session.call(), session.number(), room, start, chair());
    }

    public TimetableRelease publish(CallCode call) {
        return board.publish(call, chair());
    }

    Draft draft(CallCode call) {
        return board.look(call, chair());
    }

    /** The jobs that make drafts of that event. */
    List<Job> drawing(CallCode call) {
        return jobs.createJobQuery().messages().list().stream()
                .filter(job -> job instanceof JobEntity entity
                        && entity.getJobHandlerType().equals("quarterdeck-draft")
                        && entity.getJobHandlerConfigurationRaw()
                                .split("/", 2)[0]
                                .equals(call.value()))
                .toList();
    }

    void draw(CallCode call) {
        drawing(call).forEach(job -> jobs.executeJob(job.getId()));
    }

    static Presenter member(String id) {
        return new Presenter("Member " + id, Optional.of(new PersonId(id)), id + "@example.org");
    }

    public static Presenter stranger(String email) {
        return new Presenter("Somebody", Optional.empty(), email);
    }

    List<Notice> noticesOf(String person, CaseNumber number) {
        return pigeonholes.own(Callers.caller(person, Circle.MEMBERS), new Stretch(null, 200)).items().stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .toList();
    }

    List<Missive> lettersTo(String email) {
        return pigeonholes.letters(Callers.admin()).stream()
                .map(KeptMissive::missive)
                .filter(letter -> letter.address().equals(email))
                .toList();
    }
}
