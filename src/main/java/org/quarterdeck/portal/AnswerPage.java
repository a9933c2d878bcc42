package org.quarterdeck.portal;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.slips.AskedTask;
import org.quarterdeck.slips.Handed;

/**
 * Where somebody answers a task that came by mail.
 *
 * @param title what is to be done, or that nothing is
 * @param number the case; null where the house doesn't tell it any more
 * @param person in whose name one answers
 * @param until how long the link holds
 * @param due until when an answer is asked for; null if there is no limit
 * @param drawn the form; null where nothing is asked any more
 */
record AnswerPage(
        String title,
        @Nullable String number,
        String person,
        Stamp until,
        @Nullable Stamp due,
        @Nullable DrawnForm drawn,
        boolean answered) {

    static AnswerPage of(String slip, Handed handed) {
        return handed.open().map(task -> open(slip, handed, task)).orElseGet(() -> past(handed));
    }

    static String address(String slip) {
        return "/answer/" + slip;
    }

    private static AnswerPage open(String slip, Handed handed, AskedTask task) {
        String address = address(slip);
        return new AnswerPage(
                task.name(),
                task.caseNumber().value(),
                handed.person().value(),
                Stamp.of(handed.until()),
                Stamp.ofNullable(task.due()),
                new DrawnForm(address + "/form", address + "/values", address, null, address, "Send my answer"),
                false);
    }

    private static AnswerPage past(Handed handed) {
        @Nullable CaseNumber answered = handed.answered();
        return new AnswerPage(
                answered == null ? "Nothing is asked here any more" : "Your answer was taken",
                answered == null ? null : answered.value(),
                handed.person().value(),
                Stamp.of(handed.until()),
                null,
                null,
                answered != null);
    }
}
