package org.quarterdeck.engine;

import java.util.Locale;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * A case keeps the decision tables that it started with. For each table that a drawing refers to, the case gets the variable
 * {@code <table>Version} at its start, and the drawing binds to it: {@code decisionRefBinding="version"
 * decisionRefVersion="${approvalRouteVersion}"}.
 */
final class PinnedTables extends AbstractBpmnParseListener {

    private static final Pattern HYPHEN = Pattern.compile("-(.)");

    @Override
    public void parseBusinessRuleTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        String table = task.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "decisionRef");
        if (table != null) {
            // built in: a start with skipped listeners runs it all the same
            activity.getProcessDefinition().addBuiltInListener(ExecutionListener.EVENTNAME_START, new Pin(table));
        }
    }

    /** {@code approval-route} is pinned in {@code approvalRouteVersion}. */
    static String variable(String table) {
        return HYPHEN.matcher(table).replaceAll(hyphen -> hyphen.group(1).toUpperCase(Locale.ROOT)) + "Version";
    }

    private record Pin(String table) implements ExecutionListener {

        @Override
        public void notify(DelegateExecution execution) {
            int latest = Context.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findDeployedLatestDecisionDefinitionByKey(table)
                    .getVersion();
            execution.setVariable(variable(table), latest);
        }
    }
}
