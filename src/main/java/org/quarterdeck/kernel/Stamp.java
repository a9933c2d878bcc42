package org.quarterdeck.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A moment or a day as people read it.
 *
 * @param iso for programs
 * @param words for people
 */
public record Stamp(String iso, String words) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    public static Stamp of(Instant at) {
        return new Stamp(at.toString(), MOMENT.format(at));
    }

    public static Stamp of(LocalDate day) {
        return new Stamp(day.toString(), DAY.format(day));
    }

    public static @Nullable Stamp ofNullable(@Nullable Instant at) {
        return at == null ? null : of(at);
    }
}
