package org.quarterdeck.register;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** For whom those act who decide in the caller's transaction (X3). The room of deputies answers. */
public interface OnBehalf {

    /** By deputy; empty where everybody acts for themselves. */
    Map<PersonId, PersonId> principals(CaseNumber number);
}
