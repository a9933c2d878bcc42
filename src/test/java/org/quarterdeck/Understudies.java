package org.quarterdeck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.quarterdeck.deputies.Deputyship;
import org.quarterdeck.deputies.Deputyships;
import org.quarterdeck.deputies.Wish;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who acts for whom in a story. All of it has to end with the story: the house is shared. */
@Component
public class Understudies {

    private final Deputyships deputyships;
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final ManagementService jobs;
    private final List<Deputyship> named = new ArrayList<>();

    Understudies(
            Deputyships deputyships, ObjectProvider<ProcessEngineConfigurationImpl> engine, ManagementService jobs) {
        this.deputyships = deputyships;
        this.engine = engine;
        this.jobs = jobs;
    }

    /** For ten days, in everything. */
    public Deputyship name(String principal, String deputy) {
        return name(principal, deputy, List.of(), null, null);
    }

    public Deputyship name(String principal, String deputy, List<String> processes, String limit, String currency) {
        String until = Moment.now().plus(Duration.ofDays(10)).toString();
        return name(principal, new Wish(deputy, null, until, processes, limit, currency));
    }

    public Deputyship name(String principal, Wish wish) {
        Deputyship one = deputyships.name(Callers.caller(principal), wish);
        named.add(one);
        return one;
    }

    public void end(Deputyship one) {
        deputyships.end(Callers.caller(one.principal().value()), one.id());
        named.remove(one);
    }

    /** Ends all that a story has begun. */
    public void bow() {
        List.copyOf(named).stream().filter(one -> one.isAhead(Moment.now())).forEach(this::end);
        named.clear();
    }

    /** Runs what is left for the moments at which the one begins and ceases to act for the other, as far as it is due. */
    public void turn(Deputyship one) {
        String two = one.deputy() + " " + one.principal();
        List<JobEntity> due = engine
                .getObject()
                .getCommandExecutorTxRequired()
                .execute(context -> context.getJobManager().findJobsByConfiguration("quarterdeck-deputies", two, null))
                .stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(Moment.now()))
                .toList();
        if (due.isEmpty()) {
            throw new AssertionError("no turn is due of " + two);
        }
        due.forEach(job -> jobs.executeJob(job.getId()));
    }
}
