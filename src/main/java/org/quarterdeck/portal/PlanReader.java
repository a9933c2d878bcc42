package org.quarterdeck.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.execution.Progress;
import org.quarterdeck.execution.Progress.Goal;
import org.quarterdeck.execution.Pursuit;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.strategy.Charter;
import org.quarterdeck.strategy.Plan;
import org.quarterdeck.strategy.PlanVersion;
import org.springframework.stereotype.Component;

/** Reads plans for the public, with what their objectives cost and how they come along. */
@Component
class PlanReader {

    private final Charter charter;
    private final Pursuit pursuit;
    private final CommentBox comments;

    PlanReader(Charter charter, Pursuit pursuit, CommentBox comments) {
        this.charter = charter;
        this.pursuit = pursuit;
        this.comments = comments;
    }

    List<PlanSheet> sheets() {
        return charter.all().stream().map(this::sheet).toList();
    }

    Page<Plan> plans(Stretch stretch) {
        List<Plan> all = charter.all();
        String after = stretch.after();
        Stream<Plan> rest = after == null
                ? all.stream()
                : all.stream()
                        .dropWhile(plan -> !plan.number().value().equals(after))
                        .skip(1);
        return Page.of(
                rest.limit(stretch.rows()).toList(),
                stretch.limit(),
                plan -> plan.number().value());
    }

    /** @throws NoSuch if there is no such plan */
    Plan plan(CaseNumber number) {
        return charter.find(number).orElseThrow(() -> new NoSuch("no plan has the number " + number));
    }

    /** @throws NoSuch if there is no such plan */
    List<PlanVersion> versions(CaseNumber number) {
        return charter.versions(plan(number).number());
    }

    PlanSheet sheet(Plan plan) {
        return PlanSheet.of(
                plan,
                comments.isOpen(plan),
                progress(plan).map(Course::of).orElse(null),
                pursued(plan).map(Pursued::sheet).toList(),
                charter.comments(plan.number()).stream().map(CommentEntry::of).toList());
    }

    PlanInFull inFull(CaseNumber number) {
        Plan plan = plan(number);
        return PlanInFull.of(
                plan,
                comments.isOpen(plan),
                progress(plan).map(PlanInFull.Execution::of).orElse(null),
                pursued(plan).map(Pursued::inFull).toList(),
                charter.comments(number).stream().map(PlanInFull.Comment::of).toList(),
                charter.versions(number).stream().map(PlanInFull.Version::of).toList());
    }

    private Stream<Pursued> pursued(Plan plan) {
        Map<String, Goal> goals = progress(plan).stream()
                .flatMap(progress -> progress.objectives().stream())
                .collect(Collectors.toMap(Goal::code, Function.identity()));
        return plan.text().objectives().stream()
                .map(objective -> Pursued.of(objective, Optional.ofNullable(goals.get(objective.code()))));
    }

    /** Of a plan that is carried out, or was. */
    private Optional<Progress> progress(Plan plan) {
        if (plan.adoptedAt() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(pursuit.progress(plan.number()));
        } catch (NoSuch notBegun) {
            return Optional.empty();
        }
    }
}
