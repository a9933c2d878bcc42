package org.quarterdeck.volunteer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.springframework.stereotype.Component;

/** The module's third door: where coordinators answer applications. */
@Component
public class FrontDesk {

    private static final Set<String> RELATIONS =
            Set.of("applicant", "decliner", "first-decider", "recused", "undeclared");

    private final Applications applications;
    private final Remarks remarks;
    private final Recusals recusals;
    private final Fitness fitness;
    private final Enrolment enrolment;
    private final Directory directory;
    private final VolunteerMinutes minutes;
    private final VolunteerTidings tidings;
    private final VolunteerTimes times;
    private final Clock clock;

    FrontDesk(
            Applications applications,
            Remarks remarks,
            Recusals recusals,
            Fitness fitness,
            Enrolment enrolment,
            Directory directory,
            VolunteerMinutes minutes,
            VolunteerTidings tidings,
            VolunteerTimes times,
            Clock clock) {
        this.applications = applications;
        this.remarks = remarks;
        this.recusals = recusals;
        this.fitness = fitness;
        this.enrolment = enrolment;
        this.directory = directory;
        this.minutes = minutes;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    /** Whom the next answer is asked of: coordinators, and the leads where no coordinator is free. */
    public Circle handlers(CaseNumber number) {
        VolunteerApplication application = applications.read(number);
        return directory.in(Circle.COORDINATORS).stream()
                        .filter(person -> !person.isIn(Circle.ADMINISTRATORS))
                        .anyMatch(person ->
                                fitness.bar(application, RELATIONS, person.id()).isEmpty())
                ? Circle.COORDINATORS
                : Circle.LEADS;
    }

    /** What a coordinator's answer leads to. */
    public enum Screened {
        RECUSED,
        INVITE,
        NOT_YET,
        DECLINE
    }

    /** What a second coordinator's answer leads to. */
    public enum Confirmed {
        RECUSED,
        DECLINED,
        BACK_TO_SCREENING,
        PROBATION_GOES_ON
    }

    public Screened screen(CaseNumber number, PersonId by, DeskAnswer answer) {
        VolunteerApplication application = applications.get(number);
        if (answer.conflict()) {
            recusals.add(number, by);
            return Screened.RECUSED;
        }
        return switch (answer.decision()) {
            case "invite" -> invite(application, by);
            case "not-yet" -> notYet(application, by, answer);
            default -> decline(application, by, answer);
        };
    }

    private Screened invite(VolunteerApplication application, PersonId by) {
        minutes.write(application, "screening", "invite", by);
        if (application.role().sponsors() > 0) {
            application.seekSponsors(clock.instant().plus(times.sponsorReply()));
        }
        applications.store(application);
        return Screened.INVITE;
    }

    private Screened notYet(VolunteerApplication application, PersonId by, DeskAnswer answer) {
        remarks.add(application.number(), Remark.Kind.NOT_YET, by, null, answer.words());
        application.postpone(
                answer.reapplyOn() == null
                        ? today().plusDays(times.reapplyAfter().toDays())
                        : answer.reapplyOn());
        minutes.write(application, "screening", by);
        applications.store(application);
        return Screened.NOT_YET;
    }

    private Screened decline(VolunteerApplication application, PersonId by, DeskAnswer answer) {
        remarks.add(application.number(), Remark.Kind.DECLINE, by, answer.reasonCode(), answer.words());
        application.wantDeclined(by, answer.reasonCode());
        applications.store(application);
        return Screened.DECLINE;
    }

    public Confirmed confirm(CaseNumber number, PersonId by, DeskAnswer answer) {
        VolunteerApplication application = applications.get(number);
        if (answer.conflict()) {
            recusals.add(number, by);
            return Confirmed.RECUSED;
        }
        if (answer.isYes()) {
            PersonId first = application.decliner().orElseThrow();
            application.decline();
            minutes.write(application, "decline", first, by);
            applications.store(application);
            return Confirmed.DECLINED;
        }
        remarks.add(number, Remark.Kind.KEPT, by, null, answer.words());
        minutes.write(application, "decline", "not-confirmed", by);
        application.keep();
        if (application.status() == VolunteerState.PROBATION && application.ledBack() > 0) {
            // when it was declined before, the access was taken back
            enrolment.settleIn(application);
        }
        if (application.status() == VolunteerState.INTEREST) {
            application.await(clock.instant().plus(times.firstReply()));
        }
        applications.store(application);
        return application.status() == VolunteerState.INTEREST
                ? Confirmed.BACK_TO_SCREENING
                : Confirmed.PROBATION_GOES_ON;
    }

    /** Nobody has answered in time (X7). */
    public void callForScreening(CaseNumber number) {
        tidings.escalate(
                applications.read(number),
                "screening-stalled",
                "still waits for an answer",
                "Nobody has answered the applicant yet.");
    }

    public void callForConfirmation(CaseNumber number) {
        tidings.escalate(
                applications.read(number),
                "confirmation-stalled",
                "waits for a second coordinator",
                "It is to be declined, and nobody has confirmed that yet.");
    }

    public void callForProvisioning(CaseNumber number, String system) {
        tidings.escalate(
                applications.read(number),
                "provisioning-stalled-" + system,
                "waits for access",
                "The access to %s has to be set up by hand, and nobody has done it yet.".formatted(system));
    }

    private LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
