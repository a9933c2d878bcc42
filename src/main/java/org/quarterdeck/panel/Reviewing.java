package org.quarterdeck.panel;

import java.time.Clock;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what reviewers write. What they think of a proposal is kept here and never in the engine. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Reviewing {

    private final Conflicts conflicts;
    private final Candidates candidates;
    private final Turns turns;
    private final Reviews reviews;
    private final Panel panel;
    private final Clock clock;

    Reviewing(Conflicts conflicts, Candidates candidates, Turns turns, Reviews reviews, Panel panel, Clock clock) {
        this.conflicts = conflicts;
        this.candidates = candidates;
        this.turns = turns;
        this.reviews = reviews;
        this.panel = panel;
        this.clock = clock;
    }

    /** @throws Barred if the seat isn't theirs */
    public void handIn(CaseNumber number, int place, PersonId by, Points points) {
        Turn turn = own(number, place, by);
        turns.end(turn, Turn.State.DONE, clock.instant());
        reviews.add(turn, points, clock.instant());
    }

    /**
     * Gives the seat up for a conflict of interest, for good (X2).
     *
     * @throws Barred if the seat isn't theirs
     */
    public void stepBack(CaseNumber number, int place, PersonId by) {
        Turn turn = own(number, place, by);
        turns.end(turn, Turn.State.RECUSED, clock.instant());
        reviews.forgetDraft(turn);
        panel.stepBack(number, by);
    }

    /** Counts the reviews; after that none is taken. */
    public Scores close(CaseNumber number) {
        conflicts.entrant(number);
        candidates.note(number, Candidates.Happened.CLOSED, clock.instant());
        return panel.scores(number);
    }

    /**
     * Keeps what somebody has begun to write.
     *
     * @throws Barred if they have no seat there
     * @throws NotNow if they have handed it in
     */
    @Transactional
    public void save(CaseNumber number, PersonId by, Points points) {
        Turn turn = turns.of(number).stream()
                .filter(one -> one.reviewer().equals(by) && one.holds())
                .findFirst()
                .orElseThrow(() -> new Barred("nobody asks %s to review %s".formatted(by, number)));
        if (turn.isDone()) {
            throw new NotNow("the review of %s is handed in already".formatted(number));
        }
        reviews.saveDraft(turn, points, clock.instant());
    }

    private Turn own(CaseNumber number, int place, PersonId by) {
        return turns.open(number, place)
                .filter(turn -> turn.reviewer().equals(by))
                .orElseThrow(() -> new Barred("this review is asked of somebody else"));
    }
}
