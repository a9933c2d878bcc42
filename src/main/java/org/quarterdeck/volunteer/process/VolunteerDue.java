package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.Drawn;
import org.quarterdeck.volunteer.Probation;
import org.quarterdeck.volunteer.VolunteerTimes;
import org.springframework.stereotype.Component;

/** The due dates that the drawing names, each asked at the moment when the waiting begins. */
@Component
@Drawn
public class VolunteerDue {

    private final VolunteerTimes times;
    private final Probation probation;
    private final Clock clock;

    VolunteerDue(VolunteerTimes times, Probation probation, Clock clock) {
        this.times = times;
        this.probation = probation;
        this.clock = clock;
    }

    public Date screening(DelegateExecution execution) {
        return later(times.firstReply());
    }

    public Date confirmation(DelegateExecution execution) {
        return later(times.firstReply());
    }

    /** When a sponsor's seat is free again (VO-03). */
    public Date vouching(DelegateExecution execution) {
        return later(times.sponsorReply());
    }

    public Date vouchingReminder(DelegateExecution execution) {
        return later(times.remindSponsor());
    }

    /** When an application expires whose applicant doesn't answer. */
    public Date closing(DelegateExecution execution) {
        return later(times.closeAfter());
    }

    public Date agreementsReminder(DelegateExecution execution) {
        return later(times.remindApplicant());
    }

    /** When an invitation lapses (VO-12). */
    public Date acceptance(DelegateExecution execution) {
        return later(times.acceptWithin());
    }

    public Date provisioning(DelegateExecution execution) {
        return later(times.stalledAfter());
    }

    public Date naming(DelegateExecution execution) {
        return later(times.mentorReply());
    }

    /** When the next mentor is asked (VO-16). */
    public Date mentorship(DelegateExecution execution) {
        return later(times.mentorReply());
    }

    /** The day of the next check-in. */
    public Date checkIn(DelegateExecution execution) {
        return Date.from(probation.nextCheckIn(caseOf(execution)));
    }

    public Date checkInReminder(DelegateExecution execution) {
        return later(times.remindMentor());
    }

    /** When a check-in is missing (VO-16). */
    public Date checkInMissing(DelegateExecution execution) {
        return later(times.checkInWithin());
    }

    /** The end of the probation. */
    public Date probation(DelegateExecution execution) {
        return Date.from(probation.ends(caseOf(execution)));
    }

    public Date review(DelegateExecution execution) {
        return later(times.stalledAfter());
    }

    private Date later(Duration time) {
        return Date.from(clock.instant().plus(time));
    }
}
