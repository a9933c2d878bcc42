package org.quarterdeck.engine;

import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;

/** How much money the cases of a process are about, for those who may act up to an amount only. A feature answers for its own. */
public interface Stakes {

    /** The key of the process. */
    String process();

    /** Empty where the case is about no money, or isn't known. */
    Optional<Money> of(CaseNumber number);
}
