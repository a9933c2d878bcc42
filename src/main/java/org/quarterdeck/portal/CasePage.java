package org.quarterdeck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Case;
import org.quarterdeck.kernel.Stamp;

/** What is public of one case: no title, since it may name somebody, and nobody who had a part in it. */
record CasePage(
        String number,
        String process,
        String state,
        @Nullable String outcome,
        Stamp started,
        @Nullable Stamp ended,
        boolean plan,
        List<DecisionRow> decisions) {

    static CasePage of(Case about, boolean plan, List<DecisionRow> decisions) {
        String outcome = about.outcome();
        String process = Prose.words(about.process());
        return new CasePage(
                about.number().value(),
                process.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + process.substring(1),
                Prose.words(about.state()),
                outcome == null ? null : Prose.words(outcome),
                Stamp.of(about.startedAt()),
                Stamp.ofNullable(about.endedAt()),
                plan,
                decisions);
    }

    String title() {
        return number;
    }

    String tableName() {
        return "Decisions in this case, oldest first";
    }

    String nothingDecided() {
        return "Nothing has been decided in this case yet.";
    }

    boolean anyDecisions() {
        return !decisions.isEmpty();
    }
}
