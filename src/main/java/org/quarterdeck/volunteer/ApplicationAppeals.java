package org.quarterdeck.volunteer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.appeals.Appealable;
import org.quarterdeck.appeals.Ruling;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.engine.Reopening;
import org.quarterdeck.engine.Reopening.Turn;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * A no to an applicant, as one may appeal against it. Only that of the coordinators has an opposite that a hearing can put in its place:
 * a vote is followed by another vote, and a probation that two people have ended is for another two.
 */
@Component
class ApplicationAppeals implements Appealable {

    private static final Set<String> BARRED = Set.of("applicant", "recused");

    private final Applications applications;
    private final Readmissions readmissions;
    private final Fitness fitness;
    private final Docket docket;
    private final Reopening reopening;

    ApplicationAppeals(
            Applications applications, Readmissions readmissions, Fitness fitness, Docket docket, Reopening reopening) {
        this.applications = applications;
        this.readmissions = readmissions;
        this.fitness = fitness;
        this.docket = docket;
        this.reopening = reopening;
    }

    @Override
    public String process() {
        return Applications.PROCESS;
    }

    @Override
    public boolean isDiscreet() {
        return true;
    }

    @Override
    public Optional<Ruling> ruling(CaseNumber number) {
        return applications
                .find(number)
                .flatMap(application -> application
                        .turnedDownAt()
                        .flatMap(stood -> docket.find(number)
                                .flatMap(about -> Optional.ofNullable(about.endedAt()))
                                .map(told -> new Ruling(
                                        application.status().id(),
                                        told,
                                        stood == VolunteerState.IN_VOTE,
                                        stood == VolunteerState.INTEREST,
                                        Set.copyOf(readmissions.answerers(application)),
                                        Set.of(application.applicant())))));
    }

    @Override
    public Optional<String> bar(CaseNumber number, PersonId person) {
        return fitness.bar(applications.read(number), BARRED, person);
    }

    @Override
    public void overturn(CaseNumber number, CaseNumber appeal) {
        lead(number, Turn.OVERTURNED, appeal);
    }

    @Override
    public void remand(CaseNumber number, CaseNumber appeal) {
        lead(number, Turn.REMANDED, appeal);
    }

    /** Lists of tasks show no name. */
    private void lead(CaseNumber number, Turn turn, CaseNumber appeal) {
        String tier = applications.read(number).tier().name();
        reopening.lead(
                process(), number, turn, appeal, Map.of("title", "%s (%s)".formatted(number, tier), "tier", tier));
    }
}
