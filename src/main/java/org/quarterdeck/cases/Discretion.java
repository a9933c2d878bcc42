package org.quarterdeck.cases;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;

/**
 * What a feature keeps back of its cases from some of those who would see them: because they have a task in them, worked on them, or
 * read all cases. It covers every list and every sight of a case, whoever asks.
 */
public interface Discretion {

    /** The key of the process. */
    String process();

    /** How much of each of the cases the caller sees; all of one that isn't named. */
    Map<CaseNumber, Sight> sights(Caller caller, Collection<Case> cases);

    /** Ids of the steps that whoever brought a case doesn't hear of: they would tell more than is told. */
    default Set<String> inner() {
        return Set.of();
    }

    /** How much of a case somebody sees. */
    enum Sight {
        ALL,
        /**
         * Neither who brought the case nor who works on it, beside the reader; nor by which figures it is weighed. Whoever looks for
         * the cases of a person doesn't find it either.
         */
        NAMELESS,
        /** Nothing, not even that there is such a case. */
        NONE
    }
}
