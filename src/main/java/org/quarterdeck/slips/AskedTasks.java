package org.quarterdeck.slips;

import java.util.Map;
import java.util.Optional;
import org.quarterdeck.kernel.PersonId;

/** The tasks that may be answered by mail, as those see them who are asked: past the same doors as in Tasklist. */
public interface AskedTasks {

    /** Empty where the task is done, isn't answered by mail, or isn't the person's to answer. */
    Optional<AskedTask> find(String task, PersonId person);

    /** The task's form as a browser draws it, JSON. */
    byte[] form(String task, PersonId person);

    /** What the form shows. */
    Map<String, Object> values(String task, PersonId person);

    /**
     * Completes the task as that person.
     *
     * @throws org.quarterdeck.kernel.Refusal whatever any other door would refuse
     */
    void complete(String task, PersonId person, Map<String, Object> values);
}
