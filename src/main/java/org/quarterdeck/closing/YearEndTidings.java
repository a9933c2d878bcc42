package org.quarterdeck.closing;

import java.util.List;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Finds the words in which people hear of a year end. */
@Component
class YearEndTidings {

    private final Post post;

    YearEndTidings(Post post) {
        this.post = post;
    }

    Letter asking(YearEnd yearEnd, YearEndSeat seat) {
        return letter(yearEnd, seat, "asked", "asks for your decision", words(seat));
    }

    void escalate(YearEnd yearEnd, YearEndSeat seat, List<PersonId> people, String task) {
        post.tell(
                people,
                letter(yearEnd, seat, "late", "still waits for a decision", "Nobody has answered yet. " + words(seat))
                        .on(task));
    }

    /** Tells whoever asked how it ended. */
    void tell(YearEnd yearEnd) {
        String subject = "%s is %s: year end of %s"
                .formatted(yearEnd.number(), yearEnd.status().id(), yearEnd.period());
        post.tell(
                List.of(yearEnd.starter()),
                Letter.about(yearEnd.number(), yearEnd.status().id(), subject, end(yearEnd.status())));
    }

    private static String end(YearEndStatus status) {
        return switch (status) {
            case CLOSED -> "The period is closed. What is available stays on its lines.";
            case UNDECIDED ->
                "Nobody is left who may decide what is carried forward. The period is open again; what had been"
                        + " asked for has lapsed.";
            case WITHDRAWN -> "It was withdrawn. The period is open again; what had been asked for has lapsed.";
            case CLOSING, CHOSEN, SETTLING -> "It is on its way.";
        };
    }

    private static String words(YearEndSeat seat) {
        return seat == YearEndSeat.CHOICE
                ? "Please say which commitments go on, and on which lines. The others lapse."
                : "Please confirm which commitments go on, or send the choice back. The others lapse.";
    }

    private static Letter letter(YearEnd yearEnd, YearEndSeat seat, String occasion, String what, String text) {
        return Letter.about(
                yearEnd.number(),
                "%s-%s-%d".formatted(occasion, seat.id(), yearEnd.answers().size()),
                "%s %s: year end of %s".formatted(yearEnd.number(), what, yearEnd.period()),
                text);
    }
}
