package org.quarterdeck.engine;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** Puts the house's locks on every drawing that is deployed. */
final class DoorsParseListener extends AbstractBpmnParseListener {

    private final Desks desks;

    DoorsParseListener(Desks desks) {
        this.desks = desks;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, new IntakeLock(desks));
    }

    @Override
    public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        property(task, "part")
                .findFirst()
                .ifPresent(teller -> activity.getProperties().set(TaskAtHand.PART, teller));
        if (property(task, "answerable").anyMatch(TaskSheets.BY_MAIL::equals)) {
            activity.getProperties().set(TaskSheets.ANSWERABLE, true);
        }
        Set<String> relations = relations(task);
        if (!relations.isEmpty()) {
            activity.getProperties().set(BarredPeople.RELATIONS, relations);
            TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            BarredPeople barred = new BarredPeople(desks);
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, barred);
            OfferByName.instead(definition, desks, relations);
            if (property(task, "deputy").anyMatch("may-act"::equals)) {
                activity.getProperties().set(TaskAtHand.DEPUTY, true);
                definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new StandInOffer(desks));
            }
        }
    }

    private static Set<String> relations(Element task) {
        return property(task, "barred")
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(relation -> !relation.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> property(Element task, String name) {
        @Nullable Element extensions = task.element("extensionElements");
        @Nullable
        Element properties =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties == null) {
            return Stream.empty();
        }
        return properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"));
    }
}
