package org.quarterdeck.appeals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Finds the words in which people hear of an appeal. */
@Component
class AppealTidings {

    private final Post post;
    private final Clock clock;

    AppealTidings(Post post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    /** Those who are asked to hear it. Somebody's recusal makes a new task, of which those who stay are told anew. */
    void ask(Appeal appeal, List<PersonId> people, String task) {
        String notice = appeal.recusals() == 0 ? "asked" : "asked-%d".formatted(appeal.recusals());
        tell(appeal, people, notice, "asks for your hearing", task);
    }

    void askToo(Appeal appeal, List<PersonId> people, String task) {
        tell(appeal, people, "asked-too", "has found no hearing in time and asks for yours", task);
    }

    void remind(Appeal appeal, List<PersonId> people, String task) {
        long left = ChronoUnit.DAYS.between(clock.instant(), appeal.hearBy());
        tell(appeal, people, "reminder-%d".formatted(left), "still waits for a hearing", task);
    }

    /** Tells whoever appealed what it came to. */
    void tellAppellant(Appeal appeal) {
        String subject =
                "%s is %s: %s".formatted(appeal.number(), appeal.status().id(), appeal.title());
        String why = appeal.reason() == null ? "" : " Reason: " + appeal.reason();
        post.tell(appeal.appellant(), appeal.number(), appeal.status().id(), subject, words(appeal.status()) + why);
    }

    private void tell(Appeal appeal, List<PersonId> people, String notice, String what, String task) {
        String subject = "%s %s: %s".formatted(appeal.number(), what, appeal.title());
        String text = "Please hear it by %s: uphold, overturn or remand the decision on %s."
                .formatted(LocalDate.ofInstant(appeal.hearBy(), ZoneOffset.UTC), appeal.about());
        post.tell(people, Letter.about(appeal.number(), notice, subject, text).on(task));
    }

    private static String words(AppealStatus status) {
        return switch (status) {
            case UPHELD -> "The decision stands.";
            case OVERTURNED -> "The decision is overturned; its case goes on from there.";
            case REMANDED -> "The decision is sent back; others decide it again.";
            case INADMISSIBLE -> "The appeal is not admitted.";
            case WITHDRAWN -> "The appeal was withdrawn; the decision stands.";
            case LODGED, IN_HEARING -> "The appeal is on its way.";
        };
    }
}
