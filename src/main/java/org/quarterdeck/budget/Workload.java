package org.quarterdeck.budget;

import org.quarterdeck.kernel.PersonId;

/** How much a person has on their desk, for asking the least busy first. */
public interface Workload {

    long openTasks(PersonId person);
}
