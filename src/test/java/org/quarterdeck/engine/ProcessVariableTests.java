package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A process's words have a name and a type. */
@HouseTest
class ProcessVariableTests {

    private static final ProcessVariable<Boolean> KEPT = ProcessVariable.flag("kept");
    private static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
    private static final ProcessVariable<Integer> PIECES = ProcessVariable.number("pieces");

    @Autowired
    Toys toys;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @BeforeEach
    void bringToys() {
        toys.bring();
    }

    @Test
    void speakInTheirTypes() {
        String instance = toys.task(toys.openCase()).getProcessInstanceId();
        engine.getCommandExecutorTxRequired().execute(context -> {
            ExecutionEntity execution = context.getExecutionManager().findExecutionById(instance);
            KEPT.set(execution, true);
            PIECES.setLocal(execution, 4);
            return null;
        });
        engine.getCommandExecutorTxRequired().execute(context -> {
            ExecutionEntity execution = context.getExecutionManager().findExecutionById(instance);
            assertThat(KEPT.of(execution)).isTrue();
            assertThat(PIECES.find(execution)).contains(4);
            assertThat(TITLE.of(execution)).isEqualTo("Train");
            assertThat(ProcessVariable.flag("other").find(execution)).isEqualTo(Optional.empty());
            assertThatThrownBy(() -> ProcessVariable.flag("other").of(execution))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("there is no variable other");
            assertThatThrownBy(() -> ProcessVariable.flag("title").of(execution))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("variable title is no Boolean but a String");
            return null;
        });
    }
}
