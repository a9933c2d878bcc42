package org.quarterdeck.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;

/** What a feature says about the human tasks of its process. */
public interface TaskDesk {

    /** The key of the process. */
    String process();

    /** What the task's form shows beside the engine's variables: served when the form is opened, never kept in the engine. */
    Map<String, Object> shown(CaseNumber caseNumber, String task);

    /**
     * The same where the drawing tells like tasks of a case apart.
     *
     * @param part the value of the variable that the task's extension property {@code part} names
     */
    default Map<String, Object> shown(CaseNumber caseNumber, String task, String part) {
        return shown(caseNumber, task);
    }

    /** What the form shows on top of that and none of its rules asks for: looked up only when somebody opens it. */
    default Map<String, Object> beside(CaseNumber caseNumber, String task) {
        return Map.of();
    }

    /** What the form cannot know about the values handed in with a completion. */
    List<Fault> faults(CaseNumber caseNumber, String task, Filing filing);

    /** The same for one of several like tasks. */
    default List<Fault> faults(CaseNumber caseNumber, String task, String part, Filing filing) {
        return faults(caseNumber, task, filing);
    }

    /**
     * Why the person may not work on the task; empty if they may (X1, X2).
     *
     * @param barred the relations named in the drawing, extension property {@code barred} of the task
     */
    Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person);

    /** The same for one of several like tasks. */
    default Optional<String> bar(CaseNumber caseNumber, String task, String part, Set<String> barred, PersonId person) {
        return bar(caseNumber, task, barred, person);
    }

    /**
     * What keeps the person from the task beside its being for others to do: asked of somebody who acts for another, whose the task is
     * (X3). Where a desk doesn't tell the two apart, a deputy has to be one of those whom the task is for.
     *
     * @param part null where the drawing tells no like tasks apart
     */
    default Optional<String> conflict(
            CaseNumber caseNumber, String task, @Nullable String part, Set<String> barred, PersonId person) {
        return part == null ? bar(caseNumber, task, barred, person) : bar(caseNumber, task, part, barred, person);
    }
}
