package org.quarterdeck.engine;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Puts a case into its drawing past the beginning. For the house alone, where it brings along what has been decided elsewhere: none of
 * the engine's doors leads here, no person, and nothing at all outside the demonstration.
 */
@Component
@Profile("demo")
public class Headstart {

    private final RuntimeService runtime;
    private final EngineDoor door;

    Headstart(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    /**
     * @param whose case it is
     * @param activity the one that it waits at from now on
     */
    public void at(String process, CaseNumber number, PersonId whose, String activity, Map<String, Object> variables) {
        HouseStart start = (HouseStart) runtime.createProcessInstanceByKey(process);
        start.businessKey(number.value())
                .setVariables(variables)
                .setVariable(Submission.AT_THE_INTAKE, Submission.passing(new Filing(whose, null, variables)))
                .startBeforeActivity(activity);
        door.asTheHouse(start::enter);
    }
}
