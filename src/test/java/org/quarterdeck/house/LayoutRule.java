package org.quarterdeck.house;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** What the engine and the viewers need of a whole drawing. */
enum LayoutRule implements Rule<Drawing> {
    ONE_PROCESS_THAT_RUNS(LayoutRule::notRunning),
    HISTORY_HAS_A_TIME_TO_LIVE(LayoutRule::withoutTimeToLive),
    EVERYTHING_IS_DRAWN(LayoutRule::notDrawn),
    A_CONDITION_IS_ONE_VARIABLE(LayoutRule::otherConditions);

    static final String ONE_VARIABLE = "\\$\\{[a-z][a-zA-Z0-9]*}";

    private final Function<Drawing, Stream<String>> breaches;

    LayoutRule(Function<Drawing, Stream<String>> breaches) {
        this.breaches = breaches;
    }

    @Override
    public Stream<String> breaches(Drawing drawing) {
        return breaches.apply(drawing);
    }

    private static Stream<String> notRunning(Drawing drawing) {
        Stream<String> others =
                drawing.all(Process.class).skip(1).map(other -> other.getId() + " is one process too many");
        return Stream.concat(others, drawing.process().isExecutable() ? Stream.empty() : Stream.of("not executable"));
    }

    private static Stream<String> withoutTimeToLive(Drawing drawing) {
        return drawing.all(Process.class)
                .filter(process -> process.getCamundaHistoryTimeToLiveString() == null)
                .map(Process::getId);
    }

    private static Stream<String> notDrawn(Drawing drawing) {
        Set<String> drawn = Stream.concat(
                        drawing.all(BpmnShape.class).map(BpmnShape::getBpmnElement),
                        drawing.all(BpmnEdge.class).map(BpmnEdge::getBpmnElement))
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        return Stream.concat(drawing.all(FlowNode.class), drawing.all(SequenceFlow.class))
                .map(BaseElement::getId)
                .filter(id -> !drawn.contains(id));
    }

    private static Stream<String> otherConditions(Drawing drawing) {
        return drawing.all(ConditionExpression.class)
                .map(ConditionExpression::getTextContent)
                .filter(text -> !text.strip().matches(ONE_VARIABLE));
    }
}
