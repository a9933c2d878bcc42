package org.quarterdeck.engine;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * A case keeps the decision tables, and the drawings that it calls, as they were when it started (X6). For each of them the case
 * gets the variable {@code <name>Version} at its start, and its drawing binds to it: {@code decisionRefBinding="version"
 * decisionRefVersion="${approvalRouteVersion}"}, {@code calledElementBinding="version" calledElementVersion="${ballotVersion}"}.
 * A call hands on the tables of what it calls, {@code <camunda:in source="decisionClassVersion" target="decisionClassVersion"/>}:
 * they are pinned with the caller, and what was handed in stays. So does what a case that is led back had from its start ({@link
 * Reopening}): no client can hand any in.
 */
final class PinnedTables extends AbstractBpmnParseListener {

    static final String VERSION = "Version";

    private static final Pattern HYPHEN = Pattern.compile("-(.)");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    @Override
    public void parseBusinessRuleTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        String table = camunda(task, "decisionRef");
        if (table != null) {
            pin(activity, Pin.ofTable(table));
        }
    }

    @Override
    public void parseCallActivity(Element call, ScopeImpl scope, ActivityImpl activity) {
        if ("version".equals(camunda(call, "calledElementBinding"))) {
            pin(activity, Pin.ofDrawing(call.attribute("calledElement")));
        }
        for (Element in : handedOn(call)) {
            String source = in.attribute("source");
            if (source != null && source.endsWith(VERSION) && source.equals(in.attribute("target"))) {
                pin(activity, Pin.ofTable(table(source)));
            }
        }
    }

    private static List<Element> handedOn(Element call) {
        @Nullable Element extensions = call.element("extensionElements");
        return extensions == null ? List.of() : extensions.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "in");
    }

    private static @Nullable String camunda(Element element, String attribute) {
        return element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, attribute);
    }

    /** Built in: a start with skipped listeners runs it all the same. */
    private static void pin(ActivityImpl activity, Pin pin) {
        activity.getProcessDefinition().addBuiltInListener(ExecutionListener.EVENTNAME_START, pin);
    }

    /** {@code approval-route} is pinned in {@code approvalRouteVersion}. */
    static String variable(String name) {
        return HYPHEN.matcher(name).replaceAll(hyphen -> hyphen.group(1).toUpperCase(Locale.ROOT)) + VERSION;
    }

    private static String table(String variable) {
        return CAPITAL.matcher(variable.substring(0, variable.length() - VERSION.length()))
                .replaceAll(capital -> "-" + capital.group().toLowerCase(Locale.ROOT));
    }

    private record Pin(String name, ToIntFunction<DeploymentCache> latest) implements ExecutionListener {

        static Pin ofTable(String table) {
            return new Pin(
                    table,
                    deployed -> deployed.findDeployedLatestDecisionDefinitionByKey(table)
                            .getVersion());
        }

        static Pin ofDrawing(String process) {
            return new Pin(
                    process,
                    deployed -> deployed.findDeployedLatestProcessDefinitionByKey(process)
                            .getVersion());
        }

        @Override
        public void notify(DelegateExecution execution) {
            boolean isHandedOn = ((ExecutionEntity) execution).getSuperExecution() != null
                    || execution.getVariable(Submission.AT_THE_INTAKE) instanceof Filing;
            if (!isHandedOn || !execution.hasVariable(variable(name))) {
                execution.setVariable(
                        variable(name),
                        latest.applyAsInt(
                                Context.getProcessEngineConfiguration().getDeploymentCache()));
            }
        }
    }
}
