package org.quarterdeck.execution.process;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.execution.Outlook;
import org.quarterdeck.execution.Statement;
import org.quarterdeck.kernel.Fault;

/** Reads what people hand in with the tasks of a plan's execution. */
final class HandedIn {

    private HandedIn() {}

    static Statement statement(Filing filing) {
        return new Statement(
                Outlook.of(given(filing, "status")),
                Integer.parseInt(given(filing, "progress")),
                text(filing, "evidence"),
                text(filing, "note"));
    }

    /** What is wrong with a report that its form has nothing against. One without a status or progress has been refused by it. */
    static List<Fault> faults(Filing filing) {
        return text(filing, "status") == null || text(filing, "progress") == null
                ? List.of()
                : statement(filing).faults();
    }

    static boolean isRecusal(Filing filing) {
        return Boolean.TRUE.equals(filing.values().get("conflict"));
    }

    static boolean confirms(Filing filing) {
        return given(filing, "confirm").equals("yes");
    }

    static String reason(Filing filing) {
        return given(filing, "reason");
    }

    static String lessons(Filing filing) {
        return given(filing, "lessons");
    }

    private static String given(Filing filing, String field) {
        return Objects.requireNonNull(text(filing, field), "the form lets nothing through without it");
    }

    static @Nullable String text(Filing filing, String field) {
        Object value = filing.values().get(field);
        return value == null ? null : value.toString();
    }
}
