package org.quarterdeck.volunteer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's sixth door: how a newcomer is seen through the probation. */
@Component
public class Probation {

    private final Applications applications;
    private final CheckIns checkIns;
    private final Remarks remarks;
    private final VolunteerMinutes minutes;
    private final VolunteerTidings tidings;
    private final VolunteerTimes times;
    private final Clock clock;

    Probation(
            Applications applications,
            CheckIns checkIns,
            Remarks remarks,
            VolunteerMinutes minutes,
            VolunteerTidings tidings,
            VolunteerTimes times,
            Clock clock) {
        this.applications = applications;
        this.checkIns = checkIns;
        this.remarks = remarks;
        this.minutes = minutes;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    /** What a review comes to. */
    public enum Reviewed {
        ACTIVATED,
        EXTENDED,
        ENDED
    }

    public void begin(CaseNumber number) {
        VolunteerApplication application = applications.get(number);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        application.beginProbation(now, now.plus(application.role().probation()));
        checkIns.plan(number, now, application.role().checkIns());
        applications.store(application);
        tidings.tell(
                application,
                "probation",
                "your probation has begun",
                "You have a mentor, %s. The probation takes %s."
                        .formatted(
                                application.mentor().orElseThrow(),
                                VolunteerTimes.words(application.role().probation())));
    }

    /** How many check-ins are still to come. */
    public int ahead(CaseNumber number) {
        return (int) checkIns.of(number).stream().filter(CheckIn::isOpen).count();
    }

    public Instant nextCheckIn(CaseNumber number) {
        return next(number).due();
    }

    public Instant ends(CaseNumber number) {
        return applications.read(number).probationEnds().orElseThrow();
    }

    public void checkIn(CaseNumber number, PersonId by, String progress, @Nullable String comment) {
        checkIns.done(number, next(number), by, progress, comment);
    }

    public void remindOfCheckIn(CaseNumber number) {
        VolunteerApplication application = applications.read(number);
        CheckIn missing = next(number);
        tidings.ask(
                application,
                application.mentor().orElseThrow(),
                "check-in-reminder-" + missing.number(),
                "waits for your check-in",
                "Please say how the newcomer is doing after day %d.".formatted(missing.day()));
    }

    /** Nobody has checked in, and the reminder changed nothing (VO-16). */
    public void missCheckIn(CaseNumber number) {
        CheckIn missing = next(number);
        checkIns.missed(number, missing);
        tidings.tellCoordinators(
                applications.read(number),
                "check-in-missing-" + missing.number(),
                "misses a check-in",
                "The mentor has not checked in after day %d.".formatted(missing.day()));
    }

    public Reviewed review(CaseNumber number, PersonId by, DeskAnswer answer) {
        VolunteerApplication application = applications.get(number);
        Reviewed reviewed = switch (answer.decision()) {
            case "activate" -> {
                minutes.write(application, "probation", "passed", by);
                yield Reviewed.ACTIVATED;
            }
            case "extend" -> extend(application, by, answer);
            default -> {
                remarks.add(number, Remark.Kind.DECLINE, by, answer.reasonCode(), answer.words());
                application.wantDeclined(by, answer.reasonCode());
                yield Reviewed.ENDED;
            }
        };
        applications.store(application);
        return reviewed;
    }

    private Reviewed extend(VolunteerApplication application, PersonId by, DeskAnswer answer) {
        remarks.add(application.number(), Remark.Kind.EXTENDED, by, null, answer.words());
        Instant ends = clock.instant().plus(times.extension()).truncatedTo(ChronoUnit.MICROS);
        application.extend(ends);
        minutes.write(application, "probation", "extended", by);
        tidings.tell(
                application,
                "extended-" + ends.atOffset(ZoneOffset.UTC).toLocalDate(),
                "your probation is extended",
                "It takes %s longer. %s".formatted(VolunteerTimes.words(times.extension()), answer.words()));
        return Reviewed.EXTENDED;
    }

    /** The mentor hasn't reviewed it in time (X7). */
    public void callForReview(CaseNumber number) {
        tidings.escalate(
                applications.read(number),
                "review-stalled",
                "waits for the review of a probation",
                "The mentor has not said how the probation ends.");
    }

    private CheckIn next(CaseNumber number) {
        return checkIns.next(number).orElseThrow(() -> new NotNow("no check-in of %s is open".formatted(number)));
    }
}
