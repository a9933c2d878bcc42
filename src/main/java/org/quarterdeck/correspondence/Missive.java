package org.quarterdeck.correspondence;

import java.time.Instant;

/**
 * A letter to an address, whosever it is.
 *
 * @param about the case that it is about, in its number's form
 * @param subject one line
 * @param link where it leads to
 * @param linkWords what one does there
 * @param until when it has lost its use
 */
public record Missive(
        String address, String about, String subject, String text, String link, String linkWords, Instant until) {

    /** A subject is one line, whatever it quotes. */
    public Missive {
        subject = Letter.oneLine(subject);
    }
}
