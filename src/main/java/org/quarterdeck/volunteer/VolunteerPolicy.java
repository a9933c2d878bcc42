package org.quarterdeck.volunteer;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;

/** Knows which rules an application has been decided under. */
public interface VolunteerPolicy {

    /** As plain JSON for the register. */
    Map<String, Object> of(CaseNumber number);
}
