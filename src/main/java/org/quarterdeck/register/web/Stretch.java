package org.quarterdeck.register.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.register.Archive;
import org.quarterdeck.register.View;

/** Which entries are asked for. */
record Stretch(long after, int limit, @Nullable CaseNumber caseNumber) {

    private static final int MOST = 200;
    private static final String CASE_NUMBER = "[A-Z]{3}-\\d{4}-\\d{4,}";

    /** @throws Invalid naming every parameter that is wrong */
    static Stretch of(String after, String limit, @Nullable String caseNumber, @Nullable String format) {
        List<Fault> faults = new ArrayList<>();
        if (!after.matches("\\d{1,18}")) {
            faults.add(new Fault("after", "must be the place of an entry, a whole number from 0"));
        }
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            faults.add(new Fault("limit", "must be a whole number from 1 to " + MOST));
        }
        if (caseNumber != null && !caseNumber.matches(CASE_NUMBER)) {
            faults.add(new Fault("caseNumber", "must be the number of a case, such as BUD-2027-0001"));
        }
        if (format != null && !format.equals("json")) {
            faults.add(new Fault("format", "must be json or jsonl"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new Stretch(
                Long.parseLong(after), Integer.parseInt(limit), caseNumber == null ? null : new CaseNumber(caseNumber));
    }

    Page<ListedDecision> of(Archive archive, View view) {
        return archive.page(view, caseNumber, after, limit).map(entry -> entry.as(ListedDecision.class));
    }
}
