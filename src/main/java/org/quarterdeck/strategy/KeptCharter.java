package org.quarterdeck.strategy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The charter as the database keeps it. */
@Service
class KeptCharter implements Charter {

    private final Plans plans;
    private final Versions versions;
    private final Comments comments;
    private final Consultation consultation;
    private final Allotments allotments;

    KeptCharter(Plans plans, Versions versions, Comments comments, Consultation consultation, Allotments allotments) {
        this.plans = plans;
        this.versions = versions;
        this.comments = comments;
        this.consultation = consultation;
        this.allotments = allotments;
    }

    @Override
    public Optional<Plan> find(CaseNumber number) {
        try {
            return Optional.of(plan(plans.read(number)));
        } catch (NoSuch unknown) {
            return Optional.empty();
        }
    }

    @Override
    public List<PlanVersion> versions(CaseNumber number) {
        return versions.of(number);
    }

    @Override
    public List<PlanComment> comments(CaseNumber number) {
        return comments.of(number);
    }

    @Override
    public List<Plan> all() {
        return plans.all().stream().map(this::plan).toList();
    }

    @Override
    public List<Plan> adopted() {
        return in(PlanStatus.ADOPTED)
                .filter(Plan::isInForce)
                .sorted(Comparator.comparing(Plan::adoptedAt).reversed())
                .toList();
    }

    @Override
    public List<Plan> inConsultation() {
        return in(PlanStatus.CONSULTATION).toList();
    }

    @Override
    public int comment(CaseNumber number, String author, String text) {
        return consultation.commentFromOutside(number, author, text);
    }

    @Override
    @Transactional
    public void supersede(CaseNumber number, CaseNumber by) {
        StrategyPlan plan = plans.get(number);
        plan.supersede(by);
        plans.supersede(plan);
    }

    @Override
    @Transactional
    public List<Allotment> giveUp(CaseNumber number) {
        supersede(number, number);
        return allotments.allot(number, plans.lineage(plans.read(number)), List.of());
    }

    private Stream<Plan> in(PlanStatus status) {
        return plans.in(status).stream().map(this::plan);
    }

    private Plan plan(StrategyPlan plan) {
        PlanVersion version = plans.version(plan);
        return new Plan(
                plan.number(),
                plan.owner(),
                plan.status().id(),
                version.number(),
                version.hash(),
                version.text(),
                plan.startedAt(),
                plan.consultationCloses(),
                plan.frozenAt(),
                plan.adoptedAt(),
                plan.supersededBy());
    }
}
