package org.quarterdeck.appeals;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;

/** Starts an appeal on behalf of whoever is signed in. */
public interface AppealFilings {

    /**
     * @param values by field of the start form, as they came in
     * @throws org.quarterdeck.kernel.Invalid naming every fault
     * @throws org.quarterdeck.kernel.NotNow where the reference is taken
     */
    CaseNumber file(Map<String, Object> values, @Nullable String reference);
}
