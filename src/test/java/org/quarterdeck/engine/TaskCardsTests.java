package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Circle;
import org.springframework.beans.factory.annotation.Autowired;

/** What Tasklist asks for when it lists tasks, asked by people who may read no other variable of the case. */
@HouseTest
class TaskCardsTests {

    @Autowired
    Toys toys;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    IdentityService identities;

    private String number;
    private String task;

    @BeforeEach
    void openCase() {
        toys.bring();
        number = toys.openCase();
        task = toys.task(number).getId();
    }

    @Test
    void tellWhoeverIsOfferedTheTaskWhatItIsAbout() {
        String asked = new HousePeople(identities).join(Circle.MENTORS);
        tasks.addCandidateUser(task, asked);

        assertThat(seenBy(asked)).extracting(VariableInstance::getValue).containsExactly("Train");
    }

    @Test
    void tellNobodyElse() {
        assertThat(seenBy(new HousePeople(identities).join(Circle.MENTORS))).isEmpty();
    }

    private List<VariableInstance> seenBy(String person) {
        String instance = toys.task(number).getProcessInstanceId();
        return toys.as(
                person,
                () -> runtime.createVariableInstanceQuery()
                        .variableScopeIdIn(task, instance)
                        .listPage(0, 10));
    }
}
