package org.quarterdeck.correspondence;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;

/**
 * What people are told of a case, the same words to each.
 *
 * @param notice what it is about, one word such as {@code rejected}; nobody is told the same notice of the same case twice
 * @param subject one line
 * @param task id of the task that it leads to; null where it leads to the list of tasks
 */
public record Letter(
        CaseNumber caseNumber,
        String notice,
        String subject,
        String text,
        @Nullable String task) {

    /** A subject is one line, whatever it quotes. */
    public Letter {
        subject = oneLine(subject);
    }

    static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    public static Letter about(CaseNumber caseNumber, String notice, String subject, String text) {
        return new Letter(caseNumber, notice, subject, text, null);
    }

    public Letter on(String task) {
        return new Letter(caseNumber, notice, subject, text, task);
    }
}
