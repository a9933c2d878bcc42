package org.quarterdeck.panel;

import java.util.List;
import org.quarterdeck.calls.Anonymity;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.Reliance;
import org.springframework.stereotype.Component;

/** Reviewers were promised, and proposers too, that nobody knows whose proposal is read: it can't be taken back under their hands (WP-07). */
@Component
class ReviewsUnderWay implements Reliance {

    private final Candidates candidates;

    ReviewsUnderWay(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public List<String> objections(Call before, Call after) {
        boolean unveils = before.isBlind() && after.anonymity() == Anonymity.OPEN;
        return unveils
                        && candidates.of(before.code()).stream()
                                .anyMatch(row -> row.releasedAt() == null && row.droppedAt() == null)
                ? List.of("reviews can't become open while blind ones are under way")
                : List.of();
    }
}
