package org.quarterdeck.engine.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A date, ISO 8601: a date field, or a text field with the custom property {@code kind: date}. */
record Day() implements Kind {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public Taken take(Object given) {
        return given instanceof String text && SHAPE.matcher(text).matches() && exists(text)
                ? new Taken.Value(text)
                : new Taken.Wrong("must be a date such as 2027-01-31");
    }

    private static boolean exists(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
