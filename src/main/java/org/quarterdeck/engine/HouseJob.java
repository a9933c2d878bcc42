package org.quarterdeck.engine;

import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * A job of the house's own that belongs to no case, such as a mail. The engine shows a job without the key of a process to whoever
 * is signed in; this one has a key that nobody but administrators has rights to.
 */
public final class HouseJob {

    static final String KEY = "house";

    private HouseJob() {}

    public static <J extends JobEntity> J of(J job) {
        job.setProcessDefinitionKey(KEY);
        return job;
    }
}
