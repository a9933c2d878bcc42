package org.quarterdeck.departure;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;

/** The rules that a case of the module is decided under, as the register keeps them. */
public interface DeparturePolicy {

    Map<String, Object> of(CaseNumber number);
}
