package org.quarterdeck.appeals;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Starts an appeal. */
public interface AppealFilings {

    /**
     * Starts it on behalf of whoever is signed in.
     *
     * @param values by field of the start form, as they came in
     * @throws org.quarterdeck.kernel.Invalid naming every fault
     * @throws org.quarterdeck.kernel.NotNow where the reference is taken
     */
    CaseNumber file(Map<String, Object> values, @Nullable String reference);

    /**
     * Starts it for somebody who doesn't sign in.
     *
     * @throws org.quarterdeck.kernel.Invalid naming every fault
     */
    CaseNumber fileFor(PersonId appellant, Map<String, Object> values);
}
