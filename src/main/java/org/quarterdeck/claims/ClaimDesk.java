package org.quarterdeck.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;

/**
 * What the claims say about their tasks: {@code submit-claim}, {@code check-claim}, {@code release-payment}. A process has one desk;
 * that of the request hands on here what is asked of it about these.
 */
public interface ClaimDesk {

    /** Whether the task is one of theirs. */
    boolean knows(String task);

    Map<String, Object> shown(CaseNumber number, String task);

    /** What the form can't know about the values handed in. */
    List<Fault> faults(CaseNumber number, String task, Filing filing);

    /** Why the person may not work on the task; empty if they may (X1, X2, BA-05, BA-06). */
    Optional<String> bar(CaseNumber number, String task, Set<String> relations, PersonId person);

    /** What bars the person, though they act for somebody whose task it is; empty for nothing (X3). */
    Optional<String> conflict(CaseNumber number, String task, Set<String> relations, PersonId person);
}
