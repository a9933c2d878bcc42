package org.quarterdeck.portal;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.strategy.AdoptedObjective;
import org.quarterdeck.strategy.KeyResult;
import org.quarterdeck.strategy.PlanText;

/** A plan's text line by line, so that two versions can be laid side by side. */
final class PlanLines {

    private PlanLines() {}

    static List<String> of(PlanText text) {
        List<String> lines = new ArrayList<>();
        lines.add("Title: " + text.title());
        lines.add("Period: " + text.period());
        lines.add("Funding: " + text.funding());
        lines.add("Vision:");
        lines.addAll(Prose.paragraphs(text.vision()));
        text.objectives().forEach(objective -> add(lines, objective));
        return lines;
    }

    private static void add(List<String> lines, AdoptedObjective objective) {
        lines.add("Objective %s: %s".formatted(objective.code(), objective.title()));
        lines.add("Owner of %s: %s".formatted(objective.code(), objective.owner()));
        lines.add("Budget line of %s: %s".formatted(objective.code(), objective.budgetLine()));
        lines.add("Envelope of %s: %s".formatted(objective.code(), objective.envelope()));
        objective.keyResults().forEach(result -> lines.add(line(objective, result)));
    }

    private static String line(AdoptedObjective objective, KeyResult result) {
        return "Key result of %s: %s, from %s to %s %s by %s, source %s"
                .formatted(
                        objective.code(),
                        result.title(),
                        result.baseline().toPlainString(),
                        result.target().toPlainString(),
                        result.unit(),
                        result.due(),
                        result.source());
    }
}
