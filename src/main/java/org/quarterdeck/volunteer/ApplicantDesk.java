package org.quarterdeck.volunteer;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where applicants answer. */
@Service
@Transactional
class ApplicantDesk implements VolunteerAnswers {

    private static final int LONGEST_REASON = 2000;

    private final Applications applications;
    private final ApplicantAddresses addresses;
    private final Clearance clearance;
    private final Sponsorship sponsorship;
    private final VolunteerStage stage;

    ApplicantDesk(
            Applications applications,
            ApplicantAddresses addresses,
            Clearance clearance,
            Sponsorship sponsorship,
            VolunteerStage stage) {
        this.applications = applications;
        this.addresses = addresses;
        this.clearance = clearance;
        this.sponsorship = sponsorship;
        this.stage = stage;
    }

    @Override
    public void accept(CaseNumber number) {
        VolunteerApplication invited = invited(number);
        clearance.obstacle(invited).ifPresent(why -> {
            throw new NotNow("the invitation can't be accepted: " + why);
        });
        if (addresses.of(invited.applicant()).isEmpty()) {
            throw new NotNow(
                    "the invitation can't be accepted: the house knows no address that is the applicant's own");
        }
        stage.say(number, "accepted", invited.applicant(), Map.of());
    }

    @Override
    public void decline(CaseNumber number, String reason) {
        PlainText.faultInProse(reason, LONGEST_REASON).ifPresent(words -> {
            throw new Invalid("reason", words);
        });
        stage.say(number, "declined", invited(number).applicant(), Map.of("reason", reason));
    }

    @Override
    public void nameSponsor(CaseNumber number, PersonId sponsor, PersonId instead) {
        int seat = sponsorship.name(number, sponsor, instead);
        stage.say(number, "sponsor-named", applications.read(number).applicant(), seat);
    }

    private VolunteerApplication invited(CaseNumber number) {
        VolunteerApplication application = applications.get(number);
        if (application.status() != VolunteerState.INVITED) {
            throw new NotNow("application %s doesn't wait for an answer".formatted(number));
        }
        return application;
    }
}
