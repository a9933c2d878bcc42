package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@HouseTest
class HouseDeploymentTests {

    @Autowired
    RepositoryService repository;

    @Autowired
    StartLock lock;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    HouseOpening opening;

    final String key = HouseToys.key();
    final String table = key + "-size";
    final SortedMap<String, byte[]> files = HouseToys.files(key);

    @AfterEach
    void clearAway() {
        List<String> deployments = new ArrayList<>();
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .list()
                .forEach(definition -> deployments.add(definition.getDeploymentId()));
        repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .list()
                .forEach(definition -> deployments.add(definition.getDeploymentId()));
        deployments.stream().distinct().forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @Test
    void bringsEverythingInOneDeploymentOfItsOwn() {
        Deployment deployment = bring().orElseThrow();

        assertThat(repository.getDeploymentResourceNames(deployment.getId()))
                .containsExactlyInAnyOrderElementsOf(files.keySet());
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentId(deployment.getId())
                        .deploymentName("quarterdeck")
                        .deploymentSource("quarterdeck")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void bringsNothingTwice() {
        bring();

        assertThat(bring()).isEmpty();
        assertThat(latest().getVersion()).isEqualTo(1);
    }

    @Test
    void bringsNothingOfTheHouseItselfAtARestart() {
        long before = repository.createDeploymentQuery().count();

        opening.run(new DefaultApplicationArguments());

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void bringsTheWholeProcessAndNothingElseWhenOneOfItsFormsChanged() {
        String other = HouseToys.key();
        files.putAll(HouseToys.files(other));
        bring();
        files.put("forms/%s/start.form".formatted(key), HouseToys.form(key, "Good day"));

        Deployment second = bring().orElseThrow();

        assertThat(repository.getDeploymentResourceNames(second.getId()))
                .containsExactlyInAnyOrder(
                        "processes/%1$s/%1$s.bpmn".formatted(key), "forms/%s/start.form".formatted(key));
        assertThat(latest().getVersion()).isEqualTo(2);
    }

    @Test
    void bringsAChangedTableAlone() {
        bring();
        changeOurTable();

        Deployment second = bring().orElseThrow();

        assertThat(repository.getDeploymentResourceNames(second.getId()))
                .containsExactly("processes/%1$s/%1$s-size.dmn".formatted(key));
        assertThat(bring()).isEmpty();
    }

    @Test
    void neverReplacesATableThatTheCommunityChanged() {
        bring();
        deployAsTheCommunity("size.dmn", HouseToys.table(table, 99));
        changeOurTable();

        assertThat(bring()).isEmpty();
        assertThat(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(table)
                        .latestVersion()
                        .singleResult()
                        .getVersion())
                .isEqualTo(2);
    }

    @Test
    void leavesADrawingOfTheCommunityUntilItsOwnChanges() {
        bring();
        deployAsTheCommunity("drawing.bpmn", HouseToys.errand(key, "Run their errand"));
        assertThat(bring()).isEmpty();

        files.put("processes/%1$s/%1$s.bpmn".formatted(key), HouseToys.errand(key, "Run a new errand"));
        assertThat(bring()).isPresent();
        assertThat(latest().getVersion()).isEqualTo(3);
    }

    @Test
    void isMadeOnceByTwoNodesThatStartTogether() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> node = () -> {
                together.await();
                // two processes have a lock each; on H2 there can't be two
                StartLock mine = TestDatabase.isPostgresql() ? new StartLock(engine) : lock;
                mine.alone(this::bring);
                return null;
            };
            for (Future<Void> started : nodes.invokeAll(List.of(node, node))) {
                started.get();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(latest().getVersion()).isEqualTo(1);
    }

    private Optional<Deployment> bring() {
        return new HouseDeployment(repository).bring(new HouseFiles(files));
    }

    private void changeOurTable() {
        files.put("processes/%1$s/%1$s-size.dmn".formatted(key), HouseToys.table(table, 20));
    }

    private void deployAsTheCommunity(String name, byte[] content) {
        repository
                .createDeployment()
                .name("quarterdeck")
                .source("Camunda Modeler")
                .addInputStream(name, new ByteArrayInputStream(content))
                .deploy();
    }

    private ProcessDefinition latest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }
}
