package org.quarterdeck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.claims.Receipt;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Stamp;

/**
 * The receipts of one case.
 *
 * @param mayBring whether the reader asked for the money, and so brings receipts
 * @param refused why the one that was just brought wasn't taken
 */
record ReceiptsPage(
        String number,
        List<ReceiptRow> receipts,
        boolean mayBring,
        @Nullable String refused) {

    /** @param size {@code 12 KB} */
    record ReceiptRow(String name, String hash, String size, Stamp brought, String link) {

        static ReceiptRow of(CaseNumber number, Receipt receipt) {
            return new ReceiptRow(
                    receipt.name(),
                    receipt.hash(),
                    Math.max(1, receipt.bytes() / 1024) + " KB",
                    Stamp.of(receipt.at()),
                    "/api/budget-requests/%s/receipts/%s".formatted(number, receipt.hash()));
        }
    }

    static ReceiptsPage of(CaseNumber number, List<Receipt> receipts, boolean mayBring) {
        return new ReceiptsPage(
                number.value(),
                receipts.stream().map(receipt -> ReceiptRow.of(number, receipt)).toList(),
                mayBring,
                null);
    }

    ReceiptsPage refused(String words) {
        return new ReceiptsPage(number, receipts, mayBring, words);
    }

    String title() {
        return "Receipts of " + number;
    }

    boolean anyReceipts() {
        return !receipts.isEmpty();
    }
}
