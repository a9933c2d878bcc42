package org.quarterdeck.volunteer;

import java.util.Optional;
import java.util.Set;
import org.quarterdeck.ballot.Motion;
import org.quarterdeck.ballot.Question;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Puts an applicant for an elevated role to the vote of the council (VO-04). */
@Component
class AdmissionQuestion implements Question {

    private final Applications applications;
    private final ApplicantSheets sheets;
    private final Fitness fitness;

    AdmissionQuestion(Applications applications, ApplicantSheets sheets, Fitness fitness) {
        this.applications = applications;
        this.sheets = sheets;
        this.fitness = fitness;
    }

    @Override
    public String process() {
        return Applications.PROCESS;
    }

    @Override
    public Motion motion(CaseNumber number) {
        VolunteerApplication application = applications.read(number);
        String name = sheets.find(number).map(ApplicantSheet::name).orElseThrow();
        return new Motion(
                "%s for %s".formatted(name, application.role().line()), "person", Circle.COUNCIL, sheets.hash(number));
    }

    @Override
    public Optional<String> bar(CaseNumber number, PersonId person) {
        return fitness.bar(applications.read(number), Set.of("applicant", "recused"), person);
    }
}
