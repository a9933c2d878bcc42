package org.quarterdeck.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quarterdeck.strategy.AdoptedObjective;
import org.quarterdeck.strategy.KeyResult;
import org.quarterdeck.strategy.Plan;
import org.quarterdeck.strategy.PlanText;

/** A plan as CommonMark. Whatever people typed stays text: each character that could mean something is written with a backslash. */
final class Markdown {

    private static final Pattern MEANING = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+\\-.!|~&=:@$^\"']");

    private Markdown() {}

    static String of(Plan plan) {
        PlanText text = plan.text();
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + line(text.title()));
        blocks.add("Plan %s for %s, proposed by %s. State: %s. Version %d, SHA-256 `%s`."
                .formatted(
                        line(plan.number().value()),
                        line(text.period()),
                        line(plan.owner().value()),
                        line(Prose.words(plan.state())),
                        plan.version(),
                        plan.hash()));
        blocks.add("## Vision");
        Prose.paragraphs(text.vision()).stream().map(Markdown::line).forEach(blocks::add);
        blocks.add("All the money that the plan may appropriate: "
                + line(text.funding().toString()));
        blocks.add("## Objectives");
        text.objectives().forEach(objective -> add(blocks, objective));
        return String.join("\n\n", blocks) + "\n";
    }

    private static void add(List<String> blocks, AdoptedObjective objective) {
        blocks.add("### %s: %s".formatted(line(objective.code()), line(objective.title())));
        blocks.add("Owner: %s. Budget line: %s. Envelope: %s."
                .formatted(
                        line(objective.owner().value()),
                        line(objective.budgetLine()),
                        line(objective.envelope().toString())));
        blocks.add(String.join(
                "\n", objective.keyResults().stream().map(Markdown::keyResult).toList()));
    }

    private static String keyResult(KeyResult result) {
        return "- %s: from %s to %s %s by %s. Source: %s"
                .formatted(
                        line(result.title()),
                        line(result.baseline().toPlainString()),
                        line(result.target().toPlainString()),
                        line(result.unit()),
                        line(result.due().toString()),
                        line(result.source()));
    }

    /** One line of text, whatever was typed. */
    static String line(String text) {
        return MEANING.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
