package org.quarterdeck.corrections;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;

/** The rules that a case has been decided under, as the register keeps them. */
public interface CorrectionPolicy {

    Map<String, Object> of(CaseNumber number);
}
