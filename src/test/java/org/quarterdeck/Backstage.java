package org.quarterdeck;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** What every story needs, whatever it is about: somebody who acts, and time that passes. */
@Component
public class Backstage {

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final IdentityService identities;
    private final EngineDoor door;

    Backstage(RuntimeService runtime, ManagementService jobs, IdentityService identities, EngineDoor door) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.identities = identities;
        this.door = door;
    }

    /** Signed in as that person, with the circles that they are in. */
    public <T> T as(String person, Supplier<T> doing) {
        List<String> groups = identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        identities.setAuthentication(person, groups);
        try {
            return door.through(doing);
        } finally {
            identities.clearAuthentication();
        }
    }

    /** Lets time pass, and everything happen in the cases that was due until then, in its order. */
    public void pass(Duration time, CaseNumber... numbers) {
        Moment.advance(time);
        for (CaseNumber number : numbers) {
            for (List<Job> due = due(number); !due.isEmpty(); due = due(number)) {
                jobs.executeJob(due.get(0).getId());
            }
        }
    }

    private List<Job> due(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(running -> jobs
                        .createJobQuery()
                        .processInstanceId(running.getId())
                        .executable()
                        .orderByJobDuedate()
                        .asc()
                        .list()
                        .stream())
                .toList();
    }
}
