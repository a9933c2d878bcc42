package org.quarterdeck.volunteer;

import java.util.List;
import java.util.Optional;
import org.quarterdeck.access.AccessHolders;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Tells the rooms of the access whether an application may be given any now (VO-06). */
@Component
class VolunteerHolders implements AccessHolders {

    private final Applications applications;
    private final ConsentBook consents;
    private final Clearance clearance;

    VolunteerHolders(Applications applications, ConsentBook consents, Clearance clearance) {
        this.applications = applications;
        this.consents = consents;
        this.clearance = clearance;
    }

    @Override
    public Optional<String> obstacle(CaseNumber caseNumber) {
        return applications.find(caseNumber).flatMap(this::obstacle);
    }

    private Optional<String> obstacle(VolunteerApplication application) {
        if (application.status() != VolunteerState.ACTIVE
                && !application.status().isUnderway()) {
            return Optional.of("application %s is %s"
                    .formatted(application.number(), application.status().id()));
        }
        List<String> missing =
                consents.missing(application.applicant(), application.role().agreements());
        return missing.isEmpty()
                ? clearance.obstacle(application)
                : Optional.of("agreements are missing: " + String.join(", ", missing));
    }
}
