package org.quarterdeck.volunteer;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Tier;
import org.springframework.data.domain.Limit;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;

/** The applications of the community, each as the docket knows it too. */
@Component
class Applications {

    static final String PROCESS = "volunteer-onboarding";

    /** What a mentor has to do with. */
    private static final Set<VolunteerState> MENTORED =
            EnumSet.of(VolunteerState.PROVISIONING, VolunteerState.PROBATION);

    private final StoredApplications stored;
    private final Docket docket;

    Applications(StoredApplications stored, Docket docket) {
        this.stored = stored;
        this.docket = docket;
    }

    Optional<VolunteerApplication> find(CaseNumber number) {
        return stored.findByNumber(number.value());
    }

    /** To read it. */
    VolunteerApplication read(CaseNumber number) {
        return find(number).orElseThrow(() -> unknown(number));
    }

    /** To work on it: held until the transaction ends. */
    VolunteerApplication get(CaseNumber number) {
        return stored.getByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    /** All that the person ever brought, the oldest first. */
    List<VolunteerApplication> of(PersonId applicant) {
        return stored.findByApplicantOrderByNumber(applicant.value());
    }

    Optional<VolunteerApplication> openOf(PersonId applicant) {
        return of(applicant).stream()
                .filter(application -> !application.status().isOver())
                .findFirst();
    }

    List<VolunteerApplication> all(Collection<CaseNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : stored.findByNumberIn(numbers.stream().map(CaseNumber::value).toList());
    }

    List<VolunteerApplication> in(Set<VolunteerState> states, @Nullable CaseNumber after, int rows) {
        return stored.findByStatusInAndNumberGreaterThanOrderByNumber(
                states, after == null ? "" : after.value(), Limit.of(rows));
    }

    /** How many newcomers somebody mentors now (VO-16). */
    int mentoredBy(PersonId mentor) {
        return stored.countByMentorAndStatusIn(mentor.value(), MENTORED);
    }

    List<VolunteerApplication> menteesOf(PersonId mentor) {
        return stored.findByMentorAndStatusInOrderByNumber(mentor.value(), MENTORED);
    }

    /** @throws NotNow naming the application that the person has open already */
    CaseNumber open(PersonId applicant, Tier tier, @Nullable String reference) {
        openOf(applicant).ifPresent(open -> {
            throw new NotNow("volunteer.open-application", "you have an open application: " + open.number());
        });
        return docket.open(
                "VOL", PROCESS, "Application for " + tier, applicant, reference, VolunteerState.INTEREST.id());
    }

    /** @throws NotNow if another of the same person came in at the same moment */
    void add(VolunteerApplication application) {
        try {
            stored.save(application);
        } catch (DbActionExecutionException e) {
            throw new NotNow("volunteer.open-application", "you have just brought another application");
        }
    }

    void store(VolunteerApplication application) {
        stored.save(application);
        docket.move(application.number(), application.status().id());
    }

    /** @throws NotNow if the applicant has brought another meanwhile */
    void reopen(VolunteerApplication application) {
        openOf(application.applicant()).ifPresent(open -> {
            throw new NotNow("volunteer.open-application", "the applicant has an open application: " + open.number());
        });
        docket.reopen(application.number(), application.status().id());
        add(application);
    }

    /** The last that a case hears of it. */
    void end(VolunteerApplication application) {
        stored.save(application);
        docket.close(application.number(), application.status().id());
    }

    private static NoSuch unknown(CaseNumber number) {
        return new NoSuch("no application has the number " + number);
    }
}
