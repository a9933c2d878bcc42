package org.quarterdeck.cases;

import java.util.List;
import org.quarterdeck.engine.AppliedPolicy;

/**
 * A case with all that one who may see it can know.
 *
 * @param timeline oldest first
 */
public record CaseFile(Case about, List<Waiting> waitingFor, AppliedPolicy policy, List<Happening> timeline) {

    public CaseFile {
        waitingFor = List.copyOf(waitingFor);
        timeline = List.copyOf(timeline);
    }
}
