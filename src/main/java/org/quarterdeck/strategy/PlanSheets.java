package org.quarterdeck.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's fourth door: lays out what people see beside a form: the plan, what was said of it, when it lapses. */
@Component
public class PlanSheets {

    private final Plans plans;
    private final Versions versions;
    private final Comments comments;
    private final Consultation consultation;
    private final Entitled entitled;
    private final StrategyTimes times;

    PlanSheets(
            Plans plans,
            Versions versions,
            Comments comments,
            Consultation consultation,
            Entitled entitled,
            StrategyTimes times) {
        this.plans = plans;
        this.versions = versions;
        this.comments = comments;
        this.consultation = consultation;
        this.entitled = entitled;
        this.times = times;
    }

    /** What a lead reads before answering a comment. */
    public Map<String, Object> forComment(CaseNumber number, int comment) {
        PlanComment said = comments.get(number, comment);
        Map<String, Object> sheet = plan(number);
        sheet.put("comment_author", said.outside() ? said.author() + " (from outside)" : said.author());
        sheet.put("comment_text", said.text());
        sheet.put("comment_version", String.valueOf(said.version()));
        sheet.put("case_silence", times.whenNoLeadAnswers());
        return sheet;
    }

    /** What a second person reads before saying what kind of change it is. */
    public Map<String, Object> forChange(CaseNumber number, int version) {
        Comparison comparison = consultation.comparison(number, version);
        Map<String, Object> sheet = plan(number);
        sheet.put("change_author", versions.get(number, version).writtenBy().value());
        sheet.put("change_version", String.valueOf(version));
        sheet.put("change_words", lines(comparison.changes()));
        sheet.put("change_material", lines(comparison.material()));
        sheet.put("case_silence", times.whenNoLeadAnswers());
        return sheet;
    }

    /** What a sponsor reads before signing. */
    public Map<String, Object> forSignoff(CaseNumber number) {
        Map<String, Object> sheet = plan(number);
        sheet.put(
                "plan_comments",
                comments.of(number).stream().map(PlanSheets::words).collect(Collectors.joining("\n")));
        sheet.put("case_silence", times.whenNoSponsorAnswers());
        return sheet;
    }

    /** Why the person may not answer a comment; empty if they may. */
    public Optional<String> barFromComment(CaseNumber number, int comment, Set<String> relations, PersonId person) {
        return entitled.bar(
                plans.read(number),
                person,
                Circle.LEADS,
                relations,
                Optional.of(comments.get(number, comment))
                        .filter(said -> !said.outside())
                        .map(PlanComment::author));
    }

    /** Why the person may not label a change; empty if they may. */
    public Optional<String> barFromChange(CaseNumber number, int version, Set<String> relations, PersonId person) {
        PersonId author = versions.get(number, version).writtenBy();
        return entitled.bar(plans.read(number), person, Circle.LEADS, relations, Optional.of(author.value()));
    }

    /** Why the person may not sign; empty if they may. */
    public Optional<String> barFromSignoff(CaseNumber number, Set<String> relations, PersonId person) {
        return entitled.bar(plans.read(number), person, Circle.SPONSORS, relations, Optional.empty());
    }

    private Map<String, Object> plan(CaseNumber number) {
        StrategyPlan plan = plans.read(number);
        PlanVersion version = plans.version(plan);
        PlanText text = version.text();
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("plan_number", number.value());
        sheet.put("plan_owner", plan.owner().value());
        sheet.put("plan_title", title(text));
        sheet.put("plan_period", text.period());
        sheet.put("plan_vision", text.vision());
        sheet.put("plan_funding", text.funding().toString());
        sheet.put(
                "plan_objectives",
                text.objectives().stream().map(PlanSheets::words).collect(Collectors.joining("\n\n")));
        sheet.put("plan_version", "%d, SHA-256 %s".formatted(version.number(), version.hash()));
        return sheet;
    }

    private static String words(AdoptedObjective objective) {
        return "%s: %s\n%s from line %s, owned by %s\n%s"
                .formatted(
                        objective.code(),
                        objective.title(),
                        objective.envelope(),
                        objective.budgetLine(),
                        objective.owner(),
                        objective.keyResults().stream()
                                .map(keyResult -> "- %s: from %s to %s %s by %s (%s)"
                                        .formatted(
                                                keyResult.title(),
                                                keyResult.baseline().toPlainString(),
                                                keyResult.target().toPlainString(),
                                                keyResult.unit(),
                                                keyResult.due(),
                                                keyResult.source()))
                                .collect(Collectors.joining("\n")));
    }

    private static String words(PlanComment comment) {
        String answer = comment.disposition() == null ? "open" : comment.disposition();
        String reason = comment.reason() == null ? "" : " (%s)".formatted(comment.reason());
        return "%d. %s: %s → %s%s".formatted(comment.number(), comment.author(), comment.text(), answer, reason);
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "nothing" : String.join("\n", lines);
    }

    private static String title(PlanText text) {
        CaseNumber amended = text.amends();
        return amended == null ? text.title() : "%s (amends %s)".formatted(text.title(), amended);
    }
}
