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

    VolunteerHolders(Applications applications, ConsentBook consents) {
        this.applications = applications;
        this.consents = consents;
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
                ? Optional.empty()
                : Optional.of("agreements are missing: " + String.join(", ", missing));
    }
}
