package org.quarterdeck.portal;

import java.time.Instant;
import org.quarterdeck.access.HouseAccounts;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.lobby.Pass;
import org.quarterdeck.lobby.Passes;
import org.quarterdeck.people.Identities;
import org.quarterdeck.volunteer.ApplicantPost;
import org.quarterdeck.volunteer.OwnApplication;
import org.quarterdeck.volunteer.RoleTable;
import org.quarterdeck.volunteer.Roster;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a signed link sees: their own application, with the current step, who owes the next action, and by when (VO-17). */
@Component
class OwnVolunteering implements OwnPage {

    private final Passes passes;
    private final Roster roster;
    private final Docket docket;
    private final RoleTable roles;
    private final ConsentBook consents;
    private final ApplicantPost post;
    private final HouseAccounts accounts;
    private final Identities identities;

    OwnVolunteering(
            Passes passes,
            Roster roster,
            Docket docket,
            RoleTable roles,
            ConsentBook consents,
            ApplicantPost post,
            HouseAccounts accounts,
            Identities identities) {
        this.passes = passes;
        this.roster = roster;
        this.docket = docket;
        this.roles = roles;
        this.consents = consents;
        this.post = post;
        this.accounts = accounts;
        this.identities = identities;
    }

    @Override
    public String process() {
        return "volunteer-onboarding";
    }

    @Override
    public String template() {
        return "volunteer";
    }

    @Override
    @Transactional(readOnly = true)
    public VolunteerPage page(String signed) {
        OwnApplication own = application(signed);
        Instant applied = docket.find(own.number()).map(Case::startedAt).orElseThrow();
        return VolunteerPage.of(
                signed,
                own,
                applied,
                roles.of(own.tier()),
                consents.texts(),
                consents.of(own.applicant()),
                post.told(own.number()),
                accounts.awaits(own.applicant()),
                signsIn(own));
    }

    /** @throws NoSuch if the link doesn't hold, or leads to no application of whoever it was signed for */
    @Transactional(readOnly = true)
    public OwnApplication application(String signed) {
        Pass pass = passes.read(signed);
        OwnApplication own = roster.own(pass.number());
        if (!own.applicant().equals(pass.person())) {
            throw new NoSuch("this link leads nowhere any more");
        }
        return own;
    }

    /**
     * Of somebody who has no account. Whoever has one signs in for what reaches beyond the application: a link is lost more easily than
     * a password.
     *
     * @throws NoSuch if the link doesn't hold
     * @throws Barred if they have an account
     */
    @Transactional(readOnly = true)
    public OwnApplication applicationOfOutsider(String signed) {
        OwnApplication own = application(signed);
        if (signsIn(own)) {
            throw new Barred("you have an account here: sign in for that");
        }
        return own;
    }

    private boolean signsIn(OwnApplication own) {
        return identities.find(own.applicant()).isPresent();
    }
}
