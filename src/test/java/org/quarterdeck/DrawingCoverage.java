package org.quarterdeck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Model;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Notes which nodes and flows of the drawing a test class walks, and fails it below every single one of its part. */
public class DrawingCoverage implements BeforeAllCallback, AfterAllCallback {

    private final String process;
    private final @Nullable String inside;
    private final Set<String> walkedElsewhere;
    private final Set<String> only;
    private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());

    /** @param walkedElsewhere ids of nodes and flows that another test class walks; a subprocess stands for all inside */
    public DrawingCoverage(String process, String... walkedElsewhere) {
        this(process, null, Set.of(walkedElsewhere), Set.of());
    }

    private DrawingCoverage(String process, @Nullable String inside, Set<String> walkedElsewhere, Set<String> only) {
        this.process = process;
        this.inside = inside;
        this.walkedElsewhere = walkedElsewhere;
        this.only = only;
    }

    /** What lies directly in one subprocess of the drawing, and nothing else. */
    public static DrawingCoverage within(String process, String subprocess) {
        return new DrawingCoverage(process, subprocess, Set.of(), Set.of());
    }

    /** These nodes and flows of the drawing, and nothing else. */
    public static DrawingCoverage of(String process, String... only) {
        return new DrawingCoverage(process, null, Set.of(), Set.of(only));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        String id = UUID.randomUUID().toString();
        Suite suite = new Suite(id, context.getDisplayName());
        collector.createSuite(suite);
        collector.activateSuite(id);
        collector.createRun(new Run(id, context.getDisplayName()), id);
        collector.activateRun(id);
        ProcessEngine engine = SpringExtension.getApplicationContext(context).getBean(ProcessEngine.class);
        new ProcessEngineAdapter(engine, collector).initializeListeners();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        CoverageReportUtil.createReport(
                collector,
                "target/process-test-coverage/" + context.getRequiredTestClass().getName());
        Model model = collector.getModels().stream()
                .filter(drawn -> drawn.getKey().equals(process))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no case of " + process + " was walked"));
        Collection<Event> events = collector.getActiveSuite().getEventsDistinct(process);
        Set<String> walked = events.stream().map(Event::getDefinitionKey).collect(Collectors.toSet());
        assertThat(drawn(model).filter(id -> !walked.contains(id)))
                .as("nodes and flows of %s that were not walked", process)
                .isEmpty();
        if (walkedElsewhere.isEmpty() && only.isEmpty() && inside == null) {
            assertThat(collector.getActiveSuite().calculateCoverage(model))
                    .as("share of the nodes and flows of %s that were walked", process)
                    .isEqualTo(1.0);
        }
    }

    private Stream<String> drawn(Model model) {
        BpmnModelInstance drawing =
                Bpmn.readModelFromStream(new ByteArrayInputStream(model.getXml().getBytes(UTF_8)));
        return Stream.of(FlowNode.class, SequenceFlow.class)
                .flatMap(kind -> drawing.getModelElementsByType(kind).stream())
                .map(FlowElement.class::cast)
                .filter(element -> only.isEmpty() || only.contains(element.getId()))
                .filter(element -> inside == null || isIn(element, Set.of(inside)))
                .filter(element -> !walkedElsewhere.contains(element.getId()))
                .filter(element -> !isIn(element, walkedElsewhere))
                .map(FlowElement::getId);
    }

    private static boolean isIn(FlowElement element, Set<String> subprocesses) {
        return element.getParentElement() instanceof BaseElement around && subprocesses.contains(around.getId());
    }
}
