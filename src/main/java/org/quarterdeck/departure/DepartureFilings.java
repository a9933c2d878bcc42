package org.quarterdeck.departure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Starts the process of an offboarding. */
public interface DepartureFilings {

    /**
     * On behalf of the signed-in person.
     *
     * @param values by field of the start form, as they came in
     * @throws org.quarterdeck.kernel.Invalid naming every fault
     * @throws org.quarterdeck.kernel.Barred if the person may only leave themselves, and names another
     */
    CaseNumber file(Map<String, Object> values, @Nullable String reference);

    /** On behalf of whoever leaves, in the transaction of the case that came to it. */
    CaseNumber fileFor(PersonId person, Map<String, Object> values, CaseNumber because);
}
