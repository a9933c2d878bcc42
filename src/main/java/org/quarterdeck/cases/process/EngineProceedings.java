package org.quarterdeck.cases.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Happening;
import org.quarterdeck.cases.Proceedings;
import org.quarterdeck.cases.Waiting;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The proceedings as the engine runs them; asked as the house, since the docket has settled who may ask. */
@Component
class EngineProceedings implements Proceedings {

    private static final String WITHDRAWN = "%s.withdrawn";
    private static final String REASON = "reason";

    private final EngineDoor door;
    private final RuntimeService runtime;
    private final OpenSteps openSteps;
    private final DoneSteps doneSteps;
    private final ElapsedTimes elapsedTimes;

    EngineProceedings(
            EngineDoor door,
            RuntimeService runtime,
            OpenSteps openSteps,
            DoneSteps doneSteps,
            ElapsedTimes elapsedTimes) {
        this.door = door;
        this.runtime = runtime;
        this.openSteps = openSteps;
        this.doneSteps = doneSteps;
        this.elapsedTimes = elapsedTimes;
    }

    @Override
    public List<Waiting> waitingFor(Case about) {
        return door.asTheHouse(() -> openSteps.of(about));
    }

    @Override
    public List<Happening> happenings(CaseNumber number) {
        return door.asTheHouse(() -> Stream.concat(doneSteps.of(number).stream(), elapsedTimes.of(number).stream())
                .toList());
    }

    @Override
    public void withdraw(Case about, PersonId by, @Nullable String reason) {
        Filing filing = new Filing(by, null, reason == null ? Map.of() : Map.of(REASON, reason));
        try {
            door.asTheHouse(() -> runtime.createMessageCorrelation(WITHDRAWN.formatted(about.process()))
                    .processInstanceBusinessKey(about.number().value())
                    .setVariables(Submission.carrying(filing))
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException e) {
            throw new NotNow("cases.irreversible", "%s can no longer be withdrawn".formatted(about.number()));
        } catch (OptimisticLockingException e) {
            throw new NotNow("%s was moved by somebody else at this moment; try again".formatted(about.number()));
        }
    }
}
