package org.quarterdeck.volunteer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quarterdeck.ballot.Certificates;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** The module's ninth door: what becomes of an application whose answer a hearing has overturned or sent back (X5). */
@Component
public class Readmissions {

    private final Applications applications;
    private final EarlierAnswerers earlier;
    private final Certificates certificates;
    private final Memberships memberships;
    private final Register register;
    private final VolunteerMinutes minutes;
    private final VolunteerTidings tidings;
    private final VolunteerTimes times;
    private final Clock clock;

    Readmissions(
            Applications applications,
            EarlierAnswerers earlier,
            Certificates certificates,
            Memberships memberships,
            Register register,
            VolunteerMinutes minutes,
            VolunteerTidings tidings,
            VolunteerTimes times,
            Clock clock) {
        this.applications = applications;
        this.earlier = earlier;
        this.certificates = certificates;
        this.memberships = memberships;
        this.register = register;
        this.minutes = minutes;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    /** What a case that is led back takes up again. */
    public enum TakenUp {
        SCREENING,
        VOTE,
        END_OF_PROBATION
    }

    /**
     * Goes on as if a coordinator had invited the applicant.
     *
     * @return how many sponsors are asked
     */
    public int overturn(CaseNumber number, PersonId hearer, CaseNumber appeal) {
        VolunteerApplication application = applications.get(number);
        application.leadBack(later());
        if (application.role().sponsors() > 0) {
            application.seekSponsors(later());
        }
        applications.reopen(application);
        minutes.reheard(application, "overturned", hearer, appeal);
        tidings.tell(
                application,
                "overturned",
                "your application goes on",
                "Your appeal was heard, and your application goes on as if it had been welcomed at once.");
        return application.role().sponsors();
    }

    /** Has it answered anew, by others than those who said no. */
    public TakenUp remand(CaseNumber number, PersonId hearer, CaseNumber appeal) {
        VolunteerApplication application = applications.get(number);
        earlier.add(number, answerers(application));
        application.leadBack(later());
        applications.reopen(application);
        welcomeBack(application);
        minutes.reheard(application, "remanded", hearer, appeal);
        tidings.tell(
                application,
                "remanded",
                "your application is looked at again",
                "Your appeal was heard: others decide on your application again.");
        return switch (application.status()) {
            case INTEREST -> TakenUp.SCREENING;
            case PROBATION -> TakenUp.END_OF_PROBATION;
            default -> TakenUp.VOTE;
        };
    }

    /** Whoever was let go at the end of a probation is a newcomer again until others have decided; their access waits for that. */
    private void welcomeBack(VolunteerApplication application) {
        List<VolunteerApplication> all = applications.of(application.applicant());
        boolean isLatest = all.get(all.size() - 1).number().equals(application.number());
        if (application.status() == VolunteerState.PROBATION && isLatest) {
            memberships
                    .of(application.applicant())
                    .filter(member -> member.state() == MemberState.OFFBOARDED)
                    .ifPresent(member -> memberships.move(application.applicant(), MemberState.PROBATION));
        }
    }

    /** Those who vouch already aren't asked again before another vote. */
    public int sponsorsToAsk(CaseNumber number) {
        VolunteerApplication application = applications.read(number);
        return application.status() == VolunteerState.INTEREST
                ? application.role().sponsors()
                : 0;
    }

    /** Everybody who ever answered it: as the register has them, and who sat in its latest vote. */
    Collection<PersonId> answerers(VolunteerApplication application) {
        Set<PersonId> people = new HashSet<>(earlier.of(application.number()));
        application.decliner().ifPresent(people::add);
        register.entriesOf(application.number()).stream()
                .flatMap(entry -> entry.deciders().stream())
                .map(PersonId::new)
                .filter(person -> !application.isOf(person))
                .forEach(people::add);
        people.addAll(certificates.electors(application.number()));
        return people;
    }

    private Instant later() {
        return clock.instant().plus(times.firstReply()).truncatedTo(ChronoUnit.MICROS);
    }
}
