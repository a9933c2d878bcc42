package org.quarterdeck.panel;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Criterion;
import org.quarterdeck.engine.Filing;

/** What a reviewer handed in, read from the form. */
public final class HandedReview {

    /** The overall points go by the name that the community knows them by; the others by their criterion. */
    private static final String SCORE = "score";

    private static final String CONFIDENCE = "confidence";
    private static final String COMMENT = "comment";

    private static final String CONFLICT = "conflict";
    private static final String ABSTAIN = "abstain";

    private HandedReview() {}

    public static boolean isConflict(Filing filing) {
        return Boolean.TRUE.equals(filing.values().get(CONFLICT));
    }

    private static boolean isAbstention(Filing filing) {
        return Boolean.TRUE.equals(filing.values().get(ABSTAIN));
    }

    /** Whoever abstains gives no points, whatever they had typed before. */
    public static Points points(Filing filing) {
        Map<Criterion, Integer> given = new EnumMap<>(Criterion.class);
        if (!isAbstention(filing)) {
            for (Criterion criterion : Criterion.values()) {
                Integer points = number(filing, field(criterion));
                if (points != null) {
                    given.put(criterion, points);
                }
            }
        }
        String comment = (String) filing.values().get(COMMENT);
        return new Points(given, number(filing, CONFIDENCE), comment);
    }

    private static String field(Criterion criterion) {
        return criterion == Criterion.OVERALL ? SCORE : criterion.id();
    }

    private static @Nullable Integer number(Filing filing, String field) {
        return (Integer) filing.values().get(field);
    }
}
