package org.quarterdeck.volunteer;

import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** What an applicant answers on a signed link. Whoever calls has made sure that the link is theirs. */
public interface VolunteerAnswers {

    /**
     * The applicant comes.
     *
     * @throws org.quarterdeck.kernel.NotNow if no invitation is open, their membership stands in the way, or no address is known to be
     *     theirs
     */
    void accept(CaseNumber application);

    /**
     * The applicant doesn't come, and the application ends.
     *
     * @throws org.quarterdeck.kernel.Invalid if the reason is no plain text
     * @throws org.quarterdeck.kernel.NotNow if no invitation is open
     */
    void decline(CaseNumber application, String reason);

    /**
     * Names another sponsor in the place of one whose seat is free again (VO-03).
     *
     * @param instead who had the seat before
     * @throws org.quarterdeck.kernel.Invalid field {@code sponsor}, saying why that person can't be one (VO-02)
     * @throws org.quarterdeck.kernel.NotNow if that seat isn't free
     */
    void nameSponsor(CaseNumber application, PersonId sponsor, PersonId instead);
}
