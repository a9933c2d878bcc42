package org.quarterdeck.portal;

import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.budget.Outlay;
import org.quarterdeck.budget.Outlays;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.strategy.AdoptedObjective;
import org.quarterdeck.strategy.Charter;
import org.quarterdeck.strategy.Plan;
import org.quarterdeck.strategy.PlanVersion;
import org.springframework.stereotype.Component;

/** Reads plans for the public, with what their objectives cost and how they come along. */
@Component
class PlanReader {

    private final Charter charter;
    private final Outlays outlays;
    private final CommentBox comments;

    PlanReader(Charter charter, Outlays outlays, CommentBox comments) {
        this.charter = charter;
        this.outlays = outlays;
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
                pursued(plan).map(Pursued::sheet).toList(),
                charter.comments(plan.number()).stream().map(CommentEntry::of).toList());
    }

    PlanInFull inFull(CaseNumber number) {
        Plan plan = plan(number);
        return PlanInFull.of(
                plan,
                comments.isOpen(plan),
                pursued(plan).map(Pursued::inFull).toList(),
                charter.comments(number).stream().map(PlanInFull.Comment::of).toList(),
                charter.versions(number).stream().map(PlanInFull.Version::of).toList());
    }

    private Stream<Pursued> pursued(Plan plan) {
        List<Outlays.Pursued> laid = plan.isInForce() ? outlays.byObjective() : List.of();
        return plan.text().objectives().stream()
                .map(objective -> new Pursued(
                        objective, plan.isInForce() ? laid(objective, laid) : Laid.NOTHING_YET, Advance.NOT_BEGUN));
    }

    private static Laid laid(AdoptedObjective objective, List<Outlays.Pursued> laid) {
        List<Outlay> own = laid.stream()
                .filter(pursued -> pursued.objective().equals(objective.code()))
                .map(Outlays.Pursued::outlay)
                .toList();
        return Laid.of(own, Money.zero(objective.envelope().currency()));
    }
}
