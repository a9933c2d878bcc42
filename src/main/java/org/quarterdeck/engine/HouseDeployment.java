package org.quarterdeck.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what changed, and nothing else, to the engine in one deployment. A process goes as a whole, its drawing with its forms,
 * so that a case finds the forms it was drawn with. A table that the community has deployed itself is the community's: an
 * upgrade never replaces it.
 */
final class HouseDeployment {

    static final String NAME = "quarterdeck";

    private static final Logger LOG = LoggerFactory.getLogger(HouseDeployment.class);

    private final RepositoryService repository;

    HouseDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    /** @return the deployment; empty if all of it is there already */
    Optional<Deployment> bring(HouseFiles files) {
        Map<String, byte[]> changed = new TreeMap<>();
        files.folders().forEach((process, folder) -> {
            if (isChanged(process, folder)) {
                changed.putAll(folder);
            }
        });
        files.tables().forEach((name, table) -> {
            if (isOursToReplace(table)) {
                changed.put(name, table);
            }
        });
        return changed.isEmpty() ? Optional.empty() : Optional.of(deploy(changed));
    }

    private Deployment deploy(Map<String, byte[]> files) {
        LOG.info("Deploying {}", files.keySet());
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).source(NAME);
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        return deployment.enableDuplicateFiltering(false).deploy();
    }

    /** Compared with our own latest version: what somebody deployed above it stays until the house itself changes. */
    private boolean isChanged(String process, Map<String, byte[]> folder) {
        List<ProcessDefinition> versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        return versions.stream()
                .filter(this::isOurs)
                .findFirst()
                .map(ours -> folder.entrySet().stream()
                        .anyMatch(file -> !isDeployed(ours.getDeploymentId(), file.getKey(), file.getValue())))
                .orElse(true);
    }

    private boolean isOursToReplace(byte[] table) {
        List<DecisionDefinition> latest = decisionsIn(table).stream()
                .flatMap(key ->
                        repository
                                .createDecisionDefinitionQuery()
                                .decisionDefinitionKey(key)
                                .latestVersion()
                                .list()
                                .stream())
                .toList();
        for (DecisionDefinition decision : latest) {
            if (!isOurs(decision)) {
                LOG.info("{} stays as the community deployed it, version {}", decision.getKey(), decision.getVersion());
                return false;
            }
        }
        return latest.isEmpty()
                || latest.stream()
                        .anyMatch(
                                decision -> !isDeployed(decision.getDeploymentId(), decision.getResourceName(), table));
    }

    private static List<String> decisionsIn(byte[] table) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(table)).getModelElementsByType(Decision.class).stream()
                .map(Decision::getId)
                .toList();
    }

    private boolean isOurs(ResourceDefinition definition) {
        Deployment deployment = repository
                .createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult();
        return NAME.equals(deployment.getName()) && NAME.equals(deployment.getSource());
    }

    private boolean isDeployed(String deployment, String name, byte[] content) {
        if (!repository.getDeploymentResourceNames(deployment).contains(name)) {
            return false;
        }
        try (InputStream deployed = repository.getResourceAsStream(deployment, name)) {
            return Arrays.equals(deployed.readAllBytes(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
