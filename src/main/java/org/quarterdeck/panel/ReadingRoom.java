package org.quarterdeck.panel;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.Criterion;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.stereotype.Service;

/**
 * Where reviews are read (WP-06). Reviewers read their own, those of the others once they have handed in theirs, and the others' names
 * after the decision is told, if the call isn't blind. Those of a first review that an appeal has sent back read that one, and nothing of the next. Those who handle the proposal read all of them with names, unless they review it and
 * have yet to.
 */
@Service
public class ReadingRoom {

    private final Conflicts conflicts;
    private final Committee committee;
    private final Turns turns;
    private final Reviews reviews;
    private final CallBook calls;

    ReadingRoom(Conflicts conflicts, Committee committee, Turns turns, Reviews reviews, CallBook calls) {
        this.conflicts = conflicts;
        this.committee = committee;
        this.turns = turns;
        this.reviews = reviews;
        this.calls = calls;
    }

    /** @param scores null for who reads less than all */
    public record Reading(
            List<Line> reviews,
            @Nullable PublishedScores scores,
            @Nullable Draft draft) {}

    /**
     * A review as it is read.
     *
     * @param reviewer null where the name is kept back
     * @param own whether it is the reader's
     */
    public record Line(
            @Nullable String reviewer,
            boolean own,
            boolean abstained,
            Map<String, Integer> points,
            @Nullable Integer confidence,
            @Nullable String comment,
            Instant handedInAt) {}

    /** What the reader has begun and not handed in. */
    public record Draft(
            Map<String, Integer> points,
            @Nullable Integer confidence,
            @Nullable String comment) {}

    /**
     * The reviews of a proposal.
     *
     * @throws NoSuch if there is none, or the caller has nothing to do with it or is too near to it
     * @throws Barred from blind reviews, for auditors
     */
    public Reading read(Caller caller, CaseNumber number) {
        Entrant entrant = conflicts.entrant(number);
        Call call = calls.get(entrant.candidate().call());
        if (!conflicts.ties(caller.id()).isFree(entrant)) {
            throw new NoSuch("no proposal has the number " + number);
        }
        List<Turn> own = turns.of(number).stream()
                .filter(turn -> turn.reviewer().equals(caller.id()))
                .toList();
        boolean isAwaited = own.stream().anyMatch(Turn::isOpen);
        boolean hasHandedIn = own.stream().anyMatch(Turn::isDone);
        boolean isHandler = committee.isHandledBy(caller, entrant);
        boolean isAuditor = caller.isIn(Circle.AUDITORS);
        if (isAuditor && call.isBlind() && own.isEmpty() && !isHandler) {
            throw new Barred("blind reviews are for those who write them and for those who decide");
        }
        if (!isHandler && !isAuditor && !isAwaited && !hasHandedIn) {
            throw new NoSuch("no proposal has the number " + number);
        }
        if (isAwaited) {
            return new Reading(List.of(), null, draft(caller, number));
        }
        boolean tellsNames = isHandler || isAuditor || (entrant.isReleased() && !call.isBlind());
        List<Review> all =
                !isHandler && own.stream().anyMatch(Turn::isSetAside) ? reviews.setAside(number) : reviews.of(number);
        return new Reading(
                all.stream().map(review -> line(review, caller, tellsNames)).toList(),
                PublishedScores.of(KeptPanel.scores(all, call.rubric())),
                null);
    }

    private @Nullable Draft draft(Caller caller, CaseNumber number) {
        return turns.of(number).stream()
                .filter(turn -> turn.reviewer().equals(caller.id()) && turn.isOpen())
                .findFirst()
                .flatMap(reviews::draft)
                .map(points -> new Draft(written(points), points.confidence(), points.comment()))
                .orElse(null);
    }

    private static Line line(Review review, Caller caller, boolean tellsNames) {
        boolean own = review.reviewer().equals(caller.id());
        Points points = review.points();
        return new Line(
                own || tellsNames ? review.reviewer().value() : null,
                own,
                review.isAbstention(),
                written(points),
                points.confidence(),
                points.comment(),
                review.handedInAt());
    }

    private static Map<String, Integer> written(Points points) {
        Map<String, Integer> written = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            Integer given = points.of(criterion);
            if (given != null) {
                written.put(criterion.id(), given);
            }
        }
        return written;
    }
}
