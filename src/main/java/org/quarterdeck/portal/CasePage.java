package org.quarterdeck.portal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Case;
import org.quarterdeck.kernel.Stamp;

/**
 * What is public of one case, and nobody who had a part in it.
 *
 * @param about its title where that is the house's own words; null where it may name somebody
 */
record CasePage(
        String number,
        String process,
        @Nullable String about,
        String state,
        @Nullable String outcome,
        Stamp started,
        @Nullable Stamp ended,
        boolean plan,
        List<DecisionRow> decisions) {

    /** An application's title is its role, and no word of the applicant's (VO-05). */
    private static final Set<String> TITLED_BY_THE_HOUSE = Set.of("volunteer-onboarding");

    static CasePage of(Case about, boolean plan, List<DecisionRow> decisions) {
        String outcome = about.outcome();
        String process = Prose.words(about.process());
        return new CasePage(
                about.number().value(),
                process.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + process.substring(1),
                TITLED_BY_THE_HOUSE.contains(about.process()) ? about.title() : null,
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
