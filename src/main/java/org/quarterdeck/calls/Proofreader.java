package org.quarterdeck.calls;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PlainText;

/** Reads what was typed field by field and keeps every fault, so that whoever typed it is told all of them at once. */
final class Proofreader {

    static final String REQUIRED = "is required";

    private final List<Fault> faults = new ArrayList<>();

    void fault(String field, String must) {
        faults.add(new Fault(field, must));
    }

    /** @throws Invalid naming every fault, if there is one */
    void mustBeContent() {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    Optional<String> line(String field, @Nullable String text, int least, int most) {
        String given = text == null ? "" : text.strip();
        if (given.isEmpty()) {
            fault(field, REQUIRED);
            return Optional.empty();
        }
        if (given.length() < least) {
            fault(field, "must be at least %d characters long".formatted(least));
            return Optional.empty();
        }
        Optional<String> wrong = PlainText.faultInLine(given, most);
        wrong.ifPresent(must -> fault(field, must));
        return wrong.isPresent() ? Optional.empty() : Optional.of(given);
    }

    /** What isn't between the two, or isn't there, is a fault and read as the least. */
    int whole(String field, @Nullable Integer given, int least, int most) {
        if (given == null) {
            fault(field, REQUIRED);
            return least;
        }
        if (given < least || given > most) {
            fault(field, "must be %d to %d".formatted(least, most));
            return least;
        }
        return given;
    }

    <T> Optional<T> required(String field, @Nullable String text, Function<String, Optional<T>> reader, String must) {
        if (text == null || text.isBlank()) {
            fault(field, REQUIRED);
            return Optional.empty();
        }
        Optional<T> read = reader.apply(text.strip());
        if (read.isEmpty()) {
            fault(field, must);
        }
        return read;
    }

    Optional<Instant> moment(String field, @Nullable String text, ZoneId zone) {
        return required(
                field,
                text,
                given -> parsed(() -> OffsetDateTime.parse(given).toInstant())
                        .or(() -> parsed(() -> LocalDateTime.parse(given.replace(' ', 'T'))
                                .atZone(zone)
                                .toInstant())),
                "must be a moment such as 2027-01-31T12:00:00Z, or 2027-01-31T12:00 in the event's zone");
    }

    Optional<LocalDate> date(String field, @Nullable String text) {
        return required(
                field, text, given -> parsed(() -> LocalDate.parse(given)), "must be a date such as 2027-05-08");
    }

    Optional<LocalTime> time(String field, @Nullable String text) {
        return required(field, text, given -> parsed(() -> LocalTime.parse(given)), "must be a time such as 09:00");
    }

    /** As {@link #time}, but it may be left out. */
    Optional<LocalTime> timeIfAny(String field, @Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : time(field, text);
    }

    private static <T> Optional<T> parsed(Parsing<T> parsing) {
        try {
            return Optional.of(parsing.parse());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A way to read a date or a time. */
    private interface Parsing<T> {

        T parse();
    }
}
