package org.quarterdeck.appeals;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;

/** The rules that an appeal is decided under, as the register keeps them. */
public interface AppealPolicy {

    Map<String, Object> of(CaseNumber number);
}
