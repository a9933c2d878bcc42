package org.quarterdeck.volunteer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who applies, in their own words: all that an application holds of the person beside the id.
 *
 * @param email where they are written to
 * @param affiliation as they typed it; null where they said nothing
 * @param hours a week
 */
public record ApplicantSheet(
        String name,
        String email,
        @Nullable String affiliation,
        List<String> skills,
        @Nullable String timezone,
        @Nullable Integer hours,
        String motivation) {

    public ApplicantSheet {
        skills = List.copyOf(skills);
    }

    static ApplicantSheet of(Map<String, Object> values) {
        Object hours = values.get("hoursPerWeek");
        return new ApplicantSheet(
                String.valueOf(values.get("name")),
                String.valueOf(values.get("email")),
                text(values, "affiliation"),
                list(values, "skills"),
                text(values, "timezone"),
                hours == null ? null : Integer.valueOf(hours.toString()),
                String.valueOf(values.get("motivation")));
    }

    /** Separated by commas, without what says nothing. */
    static List<String> list(Map<String, Object> values, String field) {
        String typed = text(values, field);
        return typed == null
                ? List.of()
                : Stream.of(typed.split(",", -1))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
    }

    private static @Nullable String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }
}
