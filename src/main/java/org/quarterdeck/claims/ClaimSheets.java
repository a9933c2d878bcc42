package org.quarterdeck.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.springframework.stereotype.Component;

/** Lays out what people see beside a claim's forms. Names differ from those of the fields that the forms ask for. */
@Component
class ClaimSheets {

    private static final String NO_RECEIPT = "none; paying it takes a treasurer and a lead";
    private static final String ELSEWHERE = "%s (not brought to the house)";

    private final Commitments commitments;
    private final ClaimBook book;
    private final ReceiptShelf receipts;
    private final Purse purse;

    ClaimSheets(Commitments commitments, ClaimBook book, ReceiptShelf receipts, Purse purse) {
        this.commitments = commitments;
        this.book = book;
        this.receipts = receipts;
        this.purse = purse;
    }

    Map<String, Object> of(CaseNumber number, ClaimTask task) {
        Commitment commitment = commitments.get(number);
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("case_number", number.value());
        sheet.put("case_title", commitment.title());
        sheet.put("case_payee", commitment.payee());
        sheet.put("claim_granted", commitment.granted().toString());
        sheet.put("claim_left", purse.left(commitment).toString());
        sheet.put("claim_paid", purse.paid(commitment).toString());
        sheet.put("claim_receipts", kept(number));
        if (task == ClaimTask.SUBMIT) {
            suggest(sheet, commitment);
        } else {
            show(sheet, commitment, book.last(number).orElseThrow());
        }
        return sheet;
    }

    /** What is most likely to be claimed: all that is left, by the receipt that was brought last. */
    private void suggest(Map<String, Object> sheet, Commitment commitment) {
        Money left = purse.left(commitment);
        sheet.put("claimAmount", left.decimal());
        sheet.put("claim_most", purse.most(commitment).toString());
        receipts.of(commitment.number()).stream()
                .map(Receipt::hash)
                .filter(hash -> book.of(commitment.number()).stream().noneMatch(claim -> hash.equals(claim.receipt())))
                .findFirst()
                .ifPresent(hash -> sheet.put("receipt", hash));
    }

    private void show(Map<String, Object> sheet, Commitment commitment, Claim claim) {
        sheet.put("claim_amount", claim.amount().toString());
        sheet.put("claim_exchange", purse.worth(commitment, claim.amount()).orElse(""));
        sheet.put("claim_by", claim.by().value());
        sheet.put("claim_final", claim.closing() ? "yes: what is left is given back" : "no: more may be claimed");
        sheet.put("claim_receipt", receipt(claim));
        sheet.put("claim_warning", warning(claim));
        sheet.put("claim_checks", checks(claim));
    }

    private String receipt(Claim claim) {
        if (claim.receipt() == null) {
            return NO_RECEIPT;
        }
        return receipts.find(claim.number(), claim.receipt())
                .map(Receipt::words)
                .orElseGet(() -> ELSEWHERE.formatted(claim.receipt()));
    }

    /** BA-18: flagged, and never refused by itself. */
    private String warning(Claim claim) {
        List<String> others = book.alsoShowing(claim);
        return others.isEmpty() ? "" : "HIGH: the same receipt was shown with " + String.join(", ", others);
    }

    private String kept(CaseNumber number) {
        return receipts.of(number).stream().map(Receipt::words).collect(Collectors.joining("\n"));
    }

    private static String checks(Claim claim) {
        return claim.checks().stream()
                .map(check -> check.comment() == null
                        ? "%s: %s".formatted(check.person(), check.verdict().id())
                        : "%s: %s. %s".formatted(check.person(), check.verdict().id(), check.comment()))
                .collect(Collectors.joining("\n"));
    }
}
