package org.quarterdeck.claims.process;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.claims.Said;
import org.quarterdeck.claims.Verdict;
import org.quarterdeck.engine.Filing;

/** Reads what a checker hands in. */
final class HandedCheck {

    /** X8: a rejection has a code, also where the checker names none of the list. */
    private static final String OTHER = "other";

    private HandedCheck() {}

    static Said of(Filing filing) {
        if (Boolean.TRUE.equals(filing.values().get("conflict"))) {
            return new Said(Verdict.RECUSE, null, null);
        }
        Verdict verdict =
                Verdict.valueOf(String.valueOf(text(filing, "decision")).toUpperCase(Locale.ROOT));
        String code = text(filing, "reasonCode");
        String comment = text(filing, "comment");
        return new Said(verdict, code == null && comment != null ? OTHER : code, comment);
    }

    private static @Nullable String text(Filing filing, String field) {
        Object value = filing.values().get(field);
        return value == null ? null : value.toString();
    }
}
