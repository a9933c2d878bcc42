package org.quarterdeck.portal;

import java.util.List;
import org.quarterdeck.execution.Progress;
import org.quarterdeck.kernel.Stamp;

/**
 * How an adopted plan is carried out.
 *
 * @param overdue whether one of its reports is owed since long (SP-18)
 * @param lessons what was learned, once it is evaluated
 */
record Course(
        String state, boolean overdue, Stamp begins, Stamp ends, List<String> lessons, boolean rescissionPending) {

    boolean learned() {
        return !lessons.isEmpty();
    }

    private static final String OVERDUE = "overdue";

    static Course of(Progress progress) {
        String lessons = progress.lessons();
        return new Course(
                Prose.words(progress.state()),
                progress.state().equals(OVERDUE),
                Stamp.of(progress.begins()),
                Stamp.of(progress.ends()),
                lessons == null ? List.of() : Prose.paragraphs(lessons),
                progress.rescissionPending());
    }
}
