package org.quarterdeck.ballot;

import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** What a feature says about the question that its process puts to a ballot. The ballot knows no feature. */
public interface Question {

    /** The key of the process that calls the ballot. */
    String process();

    Motion motion(CaseNumber number);

    /** Why the person may not vote on it, in words for them; empty if they may. The barred leave before the electorate is frozen. */
    Optional<String> bar(CaseNumber number, PersonId person);
}
