package org.quarterdeck.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** What a text must look like, and the word for one that doesn't. */
record Shape(Pattern pattern, String words) {

    static final Shape ANY = new Shape(Pattern.compile(""), "");
    static final Shape EMAIL =
            new Shape(Pattern.compile("^[^\\s@]+@[^\\s@]+[.][^\\s@]+$"), "must be an e-mail address");
    static final Shape PHONE = new Shape(
            Pattern.compile("^[+][0-9]{6,20}$"), "must be an international phone number such as +4930664040900");

    /** @param words {@code patternErrorMessage}, if there is one */
    static Shape of(String pattern, JsonNode words) {
        return new Shape(Pattern.compile(pattern), words.asText("must match " + pattern));
    }

    /** The browser looks for the pattern anywhere in the text, so does the house. */
    boolean fits(String text) {
        return pattern.matcher(text).find();
    }
}
