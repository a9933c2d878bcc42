package org.quarterdeck.corrections;

import java.util.HashMap;
import java.util.Map;
import org.quarterdeck.claims.PaidClaim;

/** Lays out what people see beside the form. */
final class CorrectionSheets {

    private CorrectionSheets() {}

    static Map<String, Object> of(Correction correction, PaidClaim paid) {
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("case_number", correction.number().value());
        sheet.put("case_requester", correction.askedBy().value());
        sheet.put(
                "paid_request",
                "%s: %s".formatted(correction.request(), paid.commitment().title()));
        sheet.put("paid_payee", paid.commitment().payee());
        sheet.put("paid_by", paid.by().value());
        sheet.put("paid_left", "%s, of claim %d".formatted(paid.left(), paid.place()));
        sheet.put("asked_correction", words(correction));
        sheet.put("asked_reason", correction.reason());
        return sheet;
    }

    private static String words(Correction correction) {
        return correction.kind() == CorrectionKind.REFUND
                ? "%s came back; the line has it again".formatted(correction.amount())
                : "%s was really paid; it is posted anew".formatted(correction.amount());
    }
}
