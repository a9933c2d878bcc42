package org.quarterdeck.claims.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.quarterdeck.claims.Receipt;

/** A receipt that is kept. */
record ReceiptOut(
        @Schema(description = "SHA-256; the value of receipt in submit-claim")
        String hash,

        @Schema(example = "bill.pdf") String name,
        @Schema(example = "application/pdf") String mediaType,
        @Schema(example = "48213") int bytes,
        @Schema(example = "member") String broughtBy,
        Instant broughtAt) {

    static ReceiptOut of(Receipt receipt) {
        return new ReceiptOut(
                receipt.hash(),
                receipt.name(),
                receipt.mediaType(),
                receipt.bytes(),
                receipt.by().value(),
                receipt.at());
    }
}
