package org.quarterdeck.portal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.HouseAccounts;
import org.quarterdeck.cases.Withdrawals;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.volunteer.OwnApplication;
import org.quarterdeck.volunteer.VolunteerAnswers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a signed link does about their own application. */
@Component
class ApplicantDeeds {

    private static final String HOW = "signed-link";
    private static final String SPONSOR = "sponsor";

    private final OwnVolunteering own;
    private final VolunteerAnswers answers;
    private final ConsentBook consents;
    private final HouseAccounts accounts;
    private final Withdrawals withdrawals;

    ApplicantDeeds(
            OwnVolunteering own,
            VolunteerAnswers answers,
            ConsentBook consents,
            HouseAccounts accounts,
            Withdrawals withdrawals) {
        this.own = own;
        this.answers = answers;
        this.consents = consents;
        this.accounts = accounts;
        this.withdrawals = withdrawals;
    }

    @Transactional
    public void accept(String signed) {
        answers.accept(own.application(signed).number());
    }

    @Transactional
    public void decline(String signed, @Nullable String reason) {
        answers.decline(own.application(signed).number(), reason == null ? "" : reason.strip());
    }

    @Transactional
    public void withdraw(String signed, @Nullable String reason) {
        OwnApplication application = own.application(signed);
        withdrawals.withdraw(new Caller(application.applicant(), Set.of()), application.number(), reason);
    }

    /** @throws Invalid field {@code sponsor}, if that person can't be one */
    @Transactional
    public void nameSponsor(String signed, String sponsor, String instead) {
        OwnApplication application = own.application(signed);
        answers.nameSponsor(application.number(), person(sponsor), person(instead));
    }

    /** @param version the one that was read */
    @Transactional
    public void agree(String signed, String document, String version) {
        consents.give(own.applicationOfOutsider(signed).applicant(), document, version, HOW);
    }

    /** As easily as it was given (VO-08). */
    @Transactional
    public void takeBack(String signed, String document) {
        consents.withdraw(own.applicationOfOutsider(signed).applicant(), document);
    }

    /** @throws Invalid field {@code password}, if it is no good one */
    @Transactional
    public void choosePassword(String signed, String password) {
        accounts.choosePassword(own.application(signed).applicant(), password);
    }

    private static PersonId person(String typed) {
        try {
            return new PersonId(typed.strip());
        } catch (Invalid no) {
            throw new Invalid(SPONSOR, "must be the name that a member signs in with");
        }
    }
}
