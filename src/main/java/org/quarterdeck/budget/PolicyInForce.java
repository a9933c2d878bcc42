package org.quarterdeck.budget;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;

/** The rules that a case is decided under, as the register keeps them. */
public interface PolicyInForce {

    Map<String, Object> of(CaseNumber number);
}
