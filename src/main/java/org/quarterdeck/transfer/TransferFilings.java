package org.quarterdeck.transfer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;

/** Starts the process of a transfer on behalf of the signed-in person. */
public interface TransferFilings {

    /**
     * @param values by field of the start form, as they came in
     * @throws org.quarterdeck.kernel.Invalid naming every fault
     * @throws org.quarterdeck.kernel.NotNow where funds don't suffice or the reference is taken
     */
    CaseNumber file(Map<String, Object> values, @Nullable String reference);
}
