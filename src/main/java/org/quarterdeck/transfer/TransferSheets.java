package org.quarterdeck.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Standing;
import org.springframework.stereotype.Component;

/** Lays out what people see beside a form. */
@Component
class TransferSheets {

    private final Ledger ledger;

    TransferSheets(Ledger ledger) {
        this.ledger = ledger;
    }

    Map<String, Object> of(Transfer transfer, Side side) {
        Standing giving = ledger.standing(transfer.line(Side.GIVING));
        Standing taking = ledger.standing(transfer.line(Side.TAKING));
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("case_number", transfer.number().value());
        sheet.put("case_requester", transfer.requester().value());
        sheet.put("case_line", transfer.line(side).value());
        sheet.put("asked_from", words(giving));
        sheet.put("asked_to", words(taking));
        sheet.put("asked_amount", transfer.amount().toString());
        sheet.put("asked_reason", transfer.reason());
        sheet.put("case_answers", answers(transfer));
        return sheet;
    }

    private static String words(Standing standing) {
        return "%s – %s: %s available"
                .formatted(
                        standing.line().code(),
                        standing.line().name(),
                        standing.balance().available());
    }

    private static String answers(Transfer transfer) {
        return transfer.answers().stream()
                .map(answer -> "%s for %s: %s"
                        .formatted(
                                answer.person(),
                                transfer.line(answer.seat()),
                                answer.verdict().id()))
                .collect(Collectors.joining("\n"));
    }
}
