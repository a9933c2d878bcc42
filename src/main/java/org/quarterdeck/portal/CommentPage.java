package org.quarterdeck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.strategy.Plan;

/** Where whoever holds a letter's link writes a comment. */
record CommentPage(
        String number,
        String name,
        String token,
        String author,
        String text,
        @Nullable String nameFault,
        @Nullable String textFault) {

    static CommentPage of(Plan plan, String token) {
        return new CommentPage(plan.number().value(), plan.text().title(), token, "", "", null, null);
    }

    /** What was typed stays. */
    CommentPage refused(GuestComment typed, List<Fault> faults) {
        String author = typed.name();
        String said = typed.text();
        return new CommentPage(
                number,
                name,
                token,
                author == null ? "" : author,
                said == null ? "" : said,
                fault(faults, GuestComment.NAME, "the name "),
                fault(faults, GuestComment.TEXT, "the comment "));
    }

    private static @Nullable String fault(List<Fault> faults, String field, String subject) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(fault -> subject + fault.message())
                .findFirst()
                .orElse(null);
    }

    String title() {
        return "Your comment on " + number;
    }

    boolean faulty() {
        return nameFault != null || textFault != null;
    }
}
