package org.quarterdeck.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Makes a round, and leaves the next with the engine. Asked late: rooms need the engine, which is built with this. */
final class RoundJobHandler implements JobHandler<RoundJobHandler.Which> {

    static final String TYPE = "quarterdeck-round";

    private final ObjectProvider<Round> rounds;
    private final ObjectProvider<Clock> clock;

    RoundJobHandler(ObjectProvider<Round> rounds, ObjectProvider<Clock> clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Which round the job makes. */
    record Which(String name) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return name;
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    /** A round that the house doesn't know any more is the last of its kind. */
    @Override
    public void execute(
            Which which, @Nullable ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        rounds.stream()
                .filter(round -> round.name().equals(which.name()))
                .findFirst()
                .ifPresent(round -> {
                    round.go();
                    leave(context, round, clock.getObject().instant());
                });
    }

    /** Leaves the next round behind. */
    static void leave(CommandContext context, Round round, Instant now) {
        TimerEntity timer = HouseJob.of(new TimerEntity());
        timer.setJobHandlerType(TYPE);
        timer.setJobHandlerConfiguration(new Which(round.name()));
        timer.setDuedate(Date.from(now.plus(round.every())));
        context.getJobManager().schedule(timer);
    }

    @Override
    public Which newConfiguration(String canonical) {
        return new Which(canonical);
    }

    @Override
    public void onDelete(Which which, JobEntity job) {
        // the next start of the house leaves another
    }
}
