package org.quarterdeck.portal;

import java.util.List;

/** Text that people typed, cut up for a page. */
final class Prose {

    private Prose() {}

    /** Its paragraphs: a page has no other use for the ends of lines. */
    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A word of the API as people say it: {@code in-ballot}, in ballot. */
    static String words(String id) {
        return id.replace('-', ' ');
    }
}
