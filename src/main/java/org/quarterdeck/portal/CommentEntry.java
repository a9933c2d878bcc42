package org.quarterdeck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.strategy.PlanComment;

/** A comment and what became of it. */
record CommentEntry(
        int number,
        String author,
        boolean outside,
        int version,
        Stamp saidAt,
        List<String> text,
        String disposition,
        @Nullable String reason) {

    static CommentEntry of(PlanComment comment) {
        String disposition = comment.disposition();
        return new CommentEntry(
                comment.number(),
                comment.author(),
                comment.outside(),
                comment.version(),
                Stamp.of(comment.saidAt()),
                Prose.paragraphs(comment.text()),
                disposition == null ? "Not answered yet" : Prose.words(disposition),
                comment.reason());
    }
}
