package org.quarterdeck.panel.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Criterion;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PlainText;
import org.quarterdeck.panel.Points;
import org.quarterdeck.panel.Scores;

/** What a reviewer has begun to write; all of it may be missing. */
record DraftIn(
        @Schema(example = "4", description = "0 to 5, overall") @Nullable
        Integer score,

        @Nullable Integer relevance,
        @Nullable Integer content,
        @Nullable Integer delivery,

        @Schema(example = "2", description = "1 to 3") @Nullable
        Integer confidence,

        @Nullable String comment) {

    private static final int LONGEST_COMMENT = 4000;
    private static final int MOST_CONFIDENT = 3;

    /** @throws Invalid naming every fault */
    Points points() {
        List<Fault> faults = new ArrayList<>();
        Map<Criterion, Integer> given = new EnumMap<>(Criterion.class);
        take("score", Criterion.OVERALL, score, given, faults);
        take("relevance", Criterion.RELEVANCE, relevance, given, faults);
        take("content", Criterion.CONTENT, content, given, faults);
        take("delivery", Criterion.DELIVERY, delivery, given, faults);
        if (confidence != null && (confidence < 1 || confidence > MOST_CONFIDENT)) {
            faults.add(new Fault("confidence", "must be 1 to 3"));
        }
        Optional.ofNullable(comment)
                .flatMap(text -> PlainText.faultInProse(text, LONGEST_COMMENT))
                .ifPresent(message -> faults.add(new Fault("comment", message)));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new Points(given, confidence, comment);
    }

    private static void take(
            String field,
            Criterion criterion,
            @Nullable Integer points,
            Map<Criterion, Integer> given,
            List<Fault> faults) {
        if (points == null) {
            return;
        }
        if (points < 0 || points > Scores.MOST) {
            faults.add(new Fault(field, "must be 0 to " + Scores.MOST));
        } else {
            given.put(criterion, points);
        }
    }
}
