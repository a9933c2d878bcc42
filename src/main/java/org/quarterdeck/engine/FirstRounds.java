package org.quarterdeck.engine;

import java.time.Clock;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Leaves the first of each round at the start, where none waits; whichever of several nodes comes first. */
@Component
class FirstRounds implements ApplicationRunner {

    private final StartLock lock;
    private final ProcessEngineConfigurationImpl engine;
    private final ObjectProvider<Round> rounds;
    private final Clock clock;

    FirstRounds(StartLock lock, ProcessEngineConfigurationImpl engine, ObjectProvider<Round> rounds, Clock clock) {
        this.lock = lock;
        this.engine = engine;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        lock.alone(() -> engine.getCommandExecutorTxRequired().execute(context -> {
            rounds.stream()
                    .filter(round -> !waits(context, round))
                    .forEach(round -> RoundJobHandler.leave(context, round, clock.instant()));
            return null;
        }));
    }

    private static boolean waits(CommandContext context, Round round) {
        return !context.getJobManager()
                .findJobsByConfiguration(RoundJobHandler.TYPE, round.name(), null)
                .isEmpty();
    }
}
