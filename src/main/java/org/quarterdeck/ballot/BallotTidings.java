package org.quarterdeck.ballot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Finds the words in which electors hear of a ballot. */
@Component
class BallotTidings {

    private static final String SILENCE = "Votes are taken until %s; without yours, it is decided by those who voted.";

    private final Post post;
    private final Clock clock;

    BallotTidings(Post post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    void ask(Ballot ballot, PersonId elector, String task) {
        String before = ballot.stage().notices() == 1 ? "" : "Too few took part, so you are asked once more. ";
        tell(ballot, elector, "vote", "asks for your vote", before, task);
    }

    /** Two reminders that are due on the same day are one. */
    void remind(Ballot ballot, PersonId elector, String task) {
        Duration left = Duration.between(clock.instant(), closing(ballot));
        long days = left.plusDays(1).minusMillis(1).toDays();
        tell(ballot, elector, "vote-reminder-" + days, "still waits for your vote", "A reminder. ", task);
    }

    void announce(Ballot ballot, Result result) {
        Paper paper = ballot.paper();
        Letter letter = Letter.about(
                paper.number(),
                "ballot-result-%d".formatted(paper.round()),
                "%s, the ballot: %s: %s"
                        .formatted(paper.number(), result.outcome().id(), paper.title()),
                "The ballot has ended: %s; %s."
                        .formatted(result.outcome().id(), result.because().words()));
        post.tell(ballot.seated(), letter);
    }

    private void tell(Ballot ballot, PersonId elector, String notice, String what, String before, String task) {
        Paper paper = ballot.paper();
        Letter letter = Letter.about(
                paper.number(),
                "%s-%d-%d".formatted(notice, paper.round(), ballot.stage().notices()),
                "%s %s: %s".formatted(paper.number(), what, paper.title()),
                before + "You are an elector in this ballot. "
                        + SILENCE.formatted(LocalDate.ofInstant(closing(ballot), ZoneOffset.UTC)));
        post.tell(List.of(elector), letter.on(task));
    }

    private static Instant closing(Ballot ballot) {
        return Objects.requireNonNull(ballot.stage().closesAt());
    }
}
