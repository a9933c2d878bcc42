package org.quarterdeck.volunteer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sponsor hands in.
 *
 * @param comment for coordinators and the council; null where they say nothing
 */
public record SponsorAnswer(
        boolean conflict, boolean vouch, @Nullable String comment) {

    public static SponsorAnswer of(Map<String, Object> values) {
        Object comment = values.get("comment");
        return new SponsorAnswer(
                Boolean.TRUE.equals(values.get("conflict")),
                Boolean.TRUE.equals(values.get("vouch")),
                comment == null ? null : comment.toString());
    }
}
