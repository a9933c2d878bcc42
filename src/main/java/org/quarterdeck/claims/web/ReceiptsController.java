package org.quarterdeck.claims.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quarterdeck.claims.Receipt;
import org.quarterdeck.claims.Receipts;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Receipts over HTTP. */
@RestController
@RequestMapping("/api/budget-requests/{caseNumber}/receipts")
@Tag(name = "Claims")
class ReceiptsController {

    private final Receipts receipts;

    ReceiptsController(Receipts receipts) {
        this.receipts = receipts;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Bring a receipt",
            description = "PDF, PNG or JPEG, by whoever asked for the money. A claim names it by its hash.")
    ResponseEntity<ReceiptOut> bring(
            @Parameter(hidden = true) Caller caller, @PathVariable String caseNumber, @RequestPart MultipartFile file)
            throws IOException {
        Receipt receipt =
                receipts.bring(caller, new CaseNumber(caseNumber), file.getOriginalFilename(), file.getBytes());
        return ResponseEntity.created(
                        URI.create("/api/budget-requests/%s/receipts/%s".formatted(caseNumber, receipt.hash())))
                .body(ReceiptOut.of(receipt));
    }

    @GetMapping
    @Operation(
            summary = "The receipts of a case, newest first",
            description =
                    "For whoever brought them; treasurers, payers, leads and the council where they see the case.")
    List<ReceiptOut> all(@Parameter(hidden = true) Caller caller, @PathVariable String caseNumber) {
        return receipts.of(caller, new CaseNumber(caseNumber)).stream()
                .map(ReceiptOut::of)
                .toList();
    }

    /** Always a download: what somebody brought is never shown as a page of ours. */
    @GetMapping("/{hash}")
    @Operation(summary = "A receipt as it was brought")
    ResponseEntity<byte[]> one(
            @Parameter(hidden = true) Caller caller, @PathVariable String caseNumber, @PathVariable String hash) {
        Receipts.Document document = receipts.read(caller, new CaseNumber(caseNumber), hash);
        ContentDisposition download = ContentDisposition.attachment()
                .filename(document.receipt().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.receipt().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(document.content());
    }
}
