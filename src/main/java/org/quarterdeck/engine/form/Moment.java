package org.quarterdeck.engine.form;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;

/** A time of day, or a date with a time, as the browser writes them: ISO 8601, with or without an offset. */
enum Moment implements Kind {
    TIME(DateTimeFormatter.ISO_TIME, "must be a time such as 09:30"),
    DATE_TIME(DateTimeFormatter.ISO_DATE_TIME, "must be a date and time such as 2027-01-31T09:30");

    private final DateTimeFormatter format;
    private final String words;

    Moment(DateTimeFormatter format, String words) {
        this.format = format;
        this.words = words;
    }

    @Override
    public Taken take(Object given) {
        return given instanceof String text && isReadable(text) ? new Taken.Value(text) : new Taken.Wrong(words);
    }

    private boolean isReadable(String text) {
        try {
            format.parse(text);
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
