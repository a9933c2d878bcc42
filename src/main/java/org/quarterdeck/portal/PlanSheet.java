package org.quarterdeck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.strategy.Plan;

/** A plan as pages show it. */
record PlanSheet(
        String number,
        String name,
        String period,
        String owner,
        String state,
        boolean open,
        @Nullable Course course,
        Stamp started,
        Stamp closes,
        @Nullable Stamp adopted,
        @Nullable String supersededBy,
        int version,
        String hash,
        List<String> vision,
        String funding,
        List<ObjectiveSheet> objectives,
        List<CommentEntry> comments) {

    static PlanSheet of(
            Plan plan,
            boolean open,
            @Nullable Course course,
            List<ObjectiveSheet> objectives,
            List<CommentEntry> comments) {
        CaseNumber after = plan.supersededBy();
        return new PlanSheet(
                plan.number().value(),
                plan.text().title(),
                plan.text().period(),
                plan.owner().value(),
                Prose.words(plan.state()),
                open,
                course,
                Stamp.of(plan.startedAt()),
                Stamp.of(plan.consultationCloses()),
                Stamp.ofNullable(plan.adoptedAt()),
                after == null ? null : after.value(),
                plan.version(),
                plan.hash(),
                Prose.paragraphs(plan.text().vision()),
                plan.text().funding().toString(),
                objectives,
                comments);
    }
}
