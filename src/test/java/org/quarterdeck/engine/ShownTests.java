package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form shows is served when it is opened, to those who may open it, and kept nowhere. */
@HouseTest
class ShownTests {

    @Autowired
    Toys toys;

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RuleBook ruleBook;

    @BeforeEach
    void bringToys() {
        toys.bring();
    }

    @Test
    void showsWhatTheDeskShows() {
        String number = toys.openCase();
        Task task = toys.task(number);
        VariableMap shown = toys.as("member2", () -> forms.getTaskFormVariables(task.getId(), null, false));
        assertThat(shown)
                .containsEntry("title", "Train")
                .containsEntry("told_story", "The story of " + number)
                .containsEntry("told_pieces", 9);
        assertThat(shown.getValueTyped("told_story").getType().getName()).isEqualTo("string");
        assertThat(shown.getValueTyped("told_shelves").getType().getName()).isEqualTo("json");
        assertThat(runtime.getVariables(task.getProcessInstanceId())).containsOnlyKeys("title");
    }

    @Test
    void showsWhatTheIntakeShows() {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Toys.CASE)
                .latestVersion()
                .singleResult()
                .getId();
        assertThat(toys.as("member", () -> forms.getStartFormVariables(definition))
                        .getValueTyped("shelves")
                        .getValue())
                .hasToString("[{\"value\":\"top\"}]");
        assertThatThrownBy(() -> toys.as("stranger", () -> forms.getStartFormVariables(definition)))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("a page of the house shows the very form that Tasklist shows, with nobody signed in")
    void showsTheSameFormToEverybody() {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Toys.CASE)
                .latestVersion()
                .singleResult()
                .getId();
        assertThat(ruleBook.startForm(Toys.CASE))
                .isNotEmpty()
                .isEqualTo(toys.as("member", () -> read(forms.getDeployedStartForm(definition))));
    }

    private static byte[] read(InputStream form) {
        try (form) {
            return form.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void showsWhatIsAskedForByName() {
        String task = toys.task(toys.openCase()).getId();
        assertThat(toys.as("member2", () -> forms.getTaskFormVariables(task, List.of("told_pieces"), true)))
                .containsOnlyKeys("told_pieces");
    }

    @Test
    @DisplayName("whoever may not read the task is shown nothing")
    void showsNothingToStrangers() {
        String task = toys.task(toys.openCase()).getId();
        assertThatThrownBy(() -> toys.as("stranger", () -> forms.getTaskFormVariables(task)))
                .isInstanceOf(AuthorizationException.class);
    }
}
