package org.quarterdeck.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Finds the words in which people hear of a plan that is carried out. */
@Component
class Dispatches {

    private final Post post;

    Dispatches(Post post) {
        this.post = post;
    }

    Letter askingForReport(ExecutionPlan plan, ExecutionReport report) {
        ExecutionObjective objective = plan.objective(report.key().objective());
        String again = report.last()
                .map(account ->
                        " Your last report said it is achieved, and that was not confirmed: " + account.reason())
                .orElse("");
        return letter(
                report,
                "report",
                "asks how %s stands: %s".formatted(objective.code(), objective.title()),
                "Please report on it by %s.%s".formatted(day(report.dueAt()), again));
    }

    Letter askingForConfirmation(ExecutionPlan plan, ExecutionReport report) {
        ExecutionObjective objective = plan.objective(report.key().objective());
        return letter(
                report,
                "confirm",
                "says that %s is achieved: %s".formatted(objective.code(), objective.title()),
                "Please look at the evidence and say whether it is.");
    }

    Letter askingForEvaluation(ExecutionPlan plan, Instant due) {
        return Letter.about(
                plan.number(),
                "evaluate",
                "%s is to be evaluated: %s".formatted(plan.number(), plan.title()),
                "Its term is over. Please write down by %s what the community learned from it.".formatted(day(due)));
    }

    /** To the sponsors that they are asked too, and to the owner that they are. */
    void askSponsors(ExecutionReport report, List<PersonId> sponsors, String task) {
        String subject = "has no report yet on " + report.key().objective();
        post.tell(
                sponsors,
                letter(
                                report,
                                "late",
                                subject,
                                "It was due on %s. You are asked for it too.".formatted(day(report.dueAt())))
                        .on(task));
        post.tell(
                List.of(report.owner()),
                letter(
                                report,
                                "late",
                                subject,
                                "Your report was due on %s. The sponsors are asked for it too."
                                        .formatted(day(report.dueAt())))
                        .on(task));
    }

    void overdue(ExecutionPlan plan, ExecutionReport report, String task) {
        post.tell(
                List.of(report.owner(), plan.owner()),
                letter(
                                report,
                                "overdue",
                                "is overdue with its report on " + report.key().objective(),
                                "It was due on %s. The register shows it as overdue until it is made."
                                        .formatted(day(report.dueAt())))
                        .on(task));
    }

    void found(ExecutionReport report, Finding finding) {
        String text = switch (finding) {
            case CONFIRMED -> "A second person has confirmed that it is achieved.";
            case NOT_CONFIRMED ->
                "A second person has not confirmed that it is achieved: "
                        + report.last().map(ExecutionAccount::reason).orElse("");
            case LAPSED -> "Nobody has confirmed in time that it is achieved, so it counts as not achieved.";
        };
        post.tell(
                List.of(report.owner()),
                letter(report, finding.id(), "on %s: %s".formatted(report.key().objective(), finding.id()), text));
    }

    void remindOfReview(ExecutionPlan plan, Collection<PersonId> people) {
        post.tell(
                people,
                Letter.about(
                        plan.number(),
                        "review",
                        "%s is half way: %s".formatted(plan.number(), plan.title()),
                        "Half of its term is over. Please look at what it has reached, and whether it still is what the"
                                + " community wants."));
    }

    void evaluationLate(ExecutionPlan plan, Collection<PersonId> sponsors, String task) {
        post.tell(
                sponsors,
                Letter.about(
                                plan.number(),
                                "evaluation-late",
                                "%s is not evaluated yet: %s".formatted(plan.number(), plan.title()),
                                "Its evaluation is due. You are asked for it too.")
                        .on(task));
    }

    void rescissionDecided(ExecutionPlan plan, ExecutionRescission rescission, Collection<PersonId> people) {
        String end = Objects.requireNonNull(rescission.outcome()).id();
        post.tell(
                people,
                Letter.about(
                        plan.number(),
                        "rescission-%d".formatted(rescission.askedAt().getEpochSecond()),
                        "%s, vote on its rescission: %s".formatted(plan.number(), end),
                        rescission.passed()
                                ? "The plan is rescinded. Nobody is asked to report on it any more."
                                : "The plan goes on."));
    }

    private static Letter letter(ExecutionReport report, String occasion, String what, String text) {
        return Letter.about(
                report.plan(),
                "%s-%s-%d".formatted(occasion, report.key(), report.accounts().size()),
                "%s %s".formatted(report.plan(), what),
                text);
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }
}
