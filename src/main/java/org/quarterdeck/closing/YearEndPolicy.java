package org.quarterdeck.closing;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;

/** Which rules a year end is decided under. */
public interface YearEndPolicy {

    Map<String, Object> of(CaseNumber number);
}
