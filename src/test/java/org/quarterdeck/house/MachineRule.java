package org.quarterdeck.house;

import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** What the house does by itself. */
enum MachineRule implements Rule<Drawing> {
    A_STEP_CALLS_THE_BEAN_OF_ITS_NAME(MachineRule::otherBeans),
    A_DELEGATE_EXISTS(MachineRule::missingDelegates),
    A_WAIT_FOR_A_MACHINE_IS_ASYNC_BEFORE(MachineRule::waitingInTheTransaction),
    A_DECISION_IS_PINNED_TO_ITS_VERSION(MachineRule::unpinned),
    A_CALL_IS_PINNED_TO_ITS_VERSION(MachineRule::unpinnedCalls),
    THERE_IS_NO_SCRIPT(drawing -> drawing.all(ScriptTask.class).map(FlowElement::getId)),
    A_WAITING_TIME_IS_A_SETTING(MachineRule::fixedTimes);

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"([^\"]*)\"");

    private final Function<Drawing, Stream<String>> breaches;

    MachineRule(Function<Drawing, Stream<String>> breaches) {
        this.breaches = breaches;
    }

    @Override
    public Stream<String> breaches(Drawing drawing) {
        return breaches.apply(drawing);
    }

    private static Stream<String> otherBeans(Drawing drawing) {
        return Stream.concat(drawing.all(ServiceTask.class), drawing.all(SendTask.class))
                .filter(task -> !"external".equals(camunda(task, "type")))
                .filter(task -> !isBeanOf(task.getId(), camunda(task, "delegateExpression"), drawing))
                .map(FlowElement::getId);
    }

    private static String camunda(Task task, String attribute) {
        return String.valueOf(task.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute));
    }

    private static boolean isBeanOf(String id, String expression, Drawing drawing) {
        String bean = Names.beanOf(id);
        return expression.equals("${" + bean + "}")
                && Names.typeOf(id).equals(drawing.house().beans().get(bean));
    }

    private static Stream<String> missingDelegates(Drawing drawing) {
        return DELEGATE.matcher(Bpmn.convertToString(drawing.model()))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(expression -> drawing.house().beans().keySet().stream()
                        .noneMatch(bean -> expression.equals("${" + bean + "}")));
    }

    private static Stream<String> waitingInTheTransaction(Drawing drawing) {
        return drawing.all(Activity.class)
                .filter(MachineRule::waitsForMachine)
                .filter(activity -> !activity.isCamundaAsyncBefore())
                .map(FlowElement::getId);
    }

    private static boolean waitsForMachine(Activity activity) {
        return activity instanceof SendTask
                || (activity instanceof ServiceTask task && "external".equals(task.getCamundaType()))
                || Drawing.property(activity, "waitsFor")
                        .filter("machine"::equals)
                        .isPresent();
    }

    private static Stream<String> unpinned(Drawing drawing) {
        return drawing.all(BusinessRuleTask.class)
                .filter(task -> !isPinned(task, drawing))
                .map(FlowElement::getId);
    }

    private static boolean isPinned(BusinessRuleTask task, Drawing drawing) {
        String table = String.valueOf(task.getCamundaDecisionRef());
        return drawing.hasBeside(table + ".dmn")
                && "version".equals(task.getCamundaDecisionRefBinding())
                && Objects.equals("${%sVersion}".formatted(Names.beanOf(table)), task.getCamundaDecisionRefVersion());
    }

    private static Stream<String> unpinnedCalls(Drawing drawing) {
        return drawing.all(CallActivity.class)
                .filter(call -> !"version".equals(call.getCamundaCalledElementBinding())
                        || !Objects.equals(
                                "${%sVersion}".formatted(Names.beanOf(call.getCalledElement())),
                                call.getCamundaCalledElementVersion()))
                .map(FlowElement::getId);
    }

    private static Stream<String> fixedTimes(Drawing drawing) {
        return drawing.all(TimerEventDefinition.class)
                .map(timer -> timer.getTextContent().strip())
                .filter(time -> !time.startsWith("${"));
    }
}
