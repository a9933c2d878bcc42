package org.quarterdeck.ballot;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Where electors vote who don't do it in Tasklist, and where all of them vote again. The form of the task is the rule book here too. */
public interface Votes {

    /**
     * Casts the signed-in person's vote in the open ballot of the case.
     *
     * @param values as in the form: {@code vote}, {@code reason}, {@code conflict}
     * @throws org.quarterdeck.kernel.Invalid naming every fault
     * @throws org.quarterdeck.kernel.Barred if the person is no elector who may vote
     * @throws org.quarterdeck.kernel.NotNow after the closing
     */
    void cast(CaseNumber number, PersonId person, Map<String, Object> values);
}
