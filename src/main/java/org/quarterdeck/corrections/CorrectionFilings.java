package org.quarterdeck.corrections;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;

/** Starts the process of a correction on behalf of the signed-in person. */
public interface CorrectionFilings {

    /**
     * @param values by field of the start form, as they came in
     * @throws org.quarterdeck.kernel.Invalid naming every fault
     * @throws org.quarterdeck.kernel.NotNow where the reference is taken
     */
    CaseNumber file(Map<String, Object> values, @Nullable String reference);
}
