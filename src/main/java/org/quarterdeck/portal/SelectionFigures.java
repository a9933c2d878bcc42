package org.quarterdeck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Statistics;

/** How an event chose, in words (WP-20). */
record SelectionFigures(
        int submitted,
        int accepted,
        int newcomers,
        int newcomersAccepted,
        @Nullable String reviews,
        @Nullable String days,
        List<Statistics.OfTrack> tracks) {

    static SelectionFigures of(Statistics statistics) {
        return new SelectionFigures(
                statistics.submitted(),
                statistics.accepted(),
                statistics.firstTime().submitted(),
                statistics.firstTime().accepted(),
                text(statistics.reviewsPerProposal()),
                text(statistics.medianDaysToDecision()),
                statistics.tracks());
    }

    private static @Nullable String text(@Nullable Object figure) {
        return figure == null ? null : figure.toString();
    }
}
