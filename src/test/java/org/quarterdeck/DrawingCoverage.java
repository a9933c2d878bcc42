package org.quarterdeck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Counts which nodes and flows of the drawing a test class walks, and fails it below every single one. */
public class DrawingCoverage implements BeforeAllCallback, AfterAllCallback {

    private final String process;
    private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());

    public DrawingCoverage(String process) {
        this.process = process;
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
        var model = collector.getModels().stream()
                .filter(drawn -> drawn.getKey().equals(process))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no case of " + process + " was walked"));
        assertThat(collector.getActiveSuite().calculateCoverage(model))
                .as("share of the nodes and flows of %s that were walked", process)
                .isEqualTo(1.0);
    }
}
