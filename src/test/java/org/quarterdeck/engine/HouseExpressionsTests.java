package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

@HouseTest
class HouseExpressionsTests {

    @Autowired
    ConfigurableListableBeanFactory beans;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    final String key = HouseToys.key();

    @ParameterizedTest
    @ValueSource(strings = {"${dataSource}", "${environment}", "${runtimeService}", "${systemProperties}"})
    void reachNothingThatNoDrawingNames(String expression) {
        assertThat(beans.containsBean(expression.replaceAll("\\W", ""))).isTrue();

        assertThatThrownBy(() -> start(expression)).hasMessageContaining("Cannot resolve identifier");
    }

    @Test
    void reachDelegates() {
        Greeting greeting = new Greeting();
        String name = HouseToys.key();
        beans.registerSingleton(name, greeting);

        start("${" + name + ".execute(execution)}");

        assertThat(greeting.heard).isEqualTo(key);
    }

    @Test
    void reachReadersThatSaySo() {
        String reader = HouseToys.key();
        String other = HouseToys.key();
        beans.registerSingleton(reader, new Reader());
        beans.registerSingleton(other, new Other());

        start("${" + reader + ".read()}");
        assertThatThrownBy(() -> start("${" + other + ".read()}")).hasMessageContaining("Cannot resolve identifier");
    }

    private void start(String expression) {
        repository
                .createDeployment()
                .addModelInstance(
                        key + ".bpmn",
                        HouseToys.drawing(key)
                                .startEvent()
                                .serviceTask()
                                .camundaExpression(expression)
                                .endEvent()
                                .done())
                .deploy();
        runtime.startProcessInstanceByKey(key);
    }

    public static final class Greeting implements JavaDelegate {

        String heard = "";

        @Override
        public void execute(DelegateExecution execution) {
            heard = execution.getProcessDefinitionId().split(":")[0];
        }
    }

    @Drawn
    public static final class Reader {

        public String read() {
            return "read";
        }
    }

    public static final class Other {

        public String read() {
            return "read";
        }
    }
}
