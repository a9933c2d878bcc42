package org.quarterdeck.volunteer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Starts the process of an application where every application starts. */
public interface VolunteerFilings {

    /**
     * On behalf of the signed-in person.
     *
     * @param values by field of the start form, as they came in
     * @throws org.quarterdeck.kernel.Invalid naming every fault
     * @throws org.quarterdeck.kernel.NotNow where the reference is taken, or an application of theirs is open
     */
    CaseNumber file(Map<String, Object> values, @Nullable String reference);

    /**
     * On behalf of somebody who stands at a door of the house's own: their right to apply is lent to them for this once.
     *
     * @throws org.quarterdeck.kernel.Invalid naming every fault
     */
    CaseNumber fileFor(PersonId applicant, Map<String, Object> values);

    /** The start form with the options of its lists, JSON. */
    byte[] form();
}
