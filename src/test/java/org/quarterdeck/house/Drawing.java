package org.quarterdeck.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process as it was drawn. */
record Drawing(Path file, BpmnModelInstance model, Drawings house) {

    static Drawing read(Path file, Drawings house) {
        return new Drawing(file, Bpmn.readModelFromFile(file.toFile()), house);
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        Collection<T> found = model.getModelElementsByType(type);
        return found.stream();
    }

    Process process() {
        return all(Process.class).findFirst().orElseThrow(() -> new AssertionError(file + " holds no process"));
    }

    String key() {
        return process().getId();
    }

    String folder() {
        return file.toAbsolutePath().getParent().getFileName().toString();
    }

    Path formFile(String name) {
        return house.root().resolve("forms").resolve(key()).resolve(name + ".form");
    }

    boolean hasBeside(String fileName) {
        return Files.exists(file.resolveSibling(fileName));
    }

    /** The value of the element's extension property. */
    static Optional<String> property(BaseElement element, String name) {
        ExtensionElements extensions = element.getExtensionElements();
        if (extensions == null) {
            return Optional.empty();
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
