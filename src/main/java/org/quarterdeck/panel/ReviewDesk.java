package org.quarterdeck.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;

/**
 * What the panel says about the task {@code review-proposal}. A process has one desk; the programme's hands on here what is asked
 * of it about this task, and adds what the proposal says, without whoever brings it (WP-07).
 */
public interface ReviewDesk {

    /** What the form shows beside the proposal itself. */
    Map<String, Object> shown(CaseNumber proposal, String seat);

    /** What the form can't know about a review. */
    List<Fault> faults(CaseNumber proposal, String seat, Filing filing);

    /** Why the person may not have the seat; empty if they may: it is theirs, and nothing ties them to the proposal. */
    Optional<String> bar(CaseNumber proposal, String seat, PersonId person);
}
