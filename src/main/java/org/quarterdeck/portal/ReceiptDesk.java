package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.claims.Receipts;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Where receipts are brought, since Tasklist's forms take no files: pages of ours that want a sign-in. */
@RestController
@RequestMapping(path = "/receipts", produces = MediaType.TEXT_HTML_VALUE)
@Hidden
class ReceiptDesk {

    private static final String ONE = "/{caseNumber}";

    private final Receipts receipts;
    private final CaseFiles caseFiles;
    private final Paper paper;

    ReceiptDesk(Receipts receipts, CaseFiles caseFiles, Paper paper) {
        this.receipts = receipts;
        this.caseFiles = caseFiles;
        this.paper = paper;
    }

    /** What the page without a case says. */
    record AskPage(String title) {}

    @GetMapping
    ResponseEntity<String> ask(Caller caller, @RequestParam(name = "case", required = false) @Nullable String number) {
        return number == null || number.isBlank()
                ? paper.page("receipts-of", new AskPage("Receipts"))
                : seeOther(new CaseNumber(number.strip()));
    }

    @GetMapping(ONE)
    ResponseEntity<String> read(Caller caller, @PathVariable String caseNumber) {
        return paper.page("receipts", page(caller, new CaseNumber(caseNumber)));
    }

    @PostMapping(path = ONE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<String> bring(Caller caller, @PathVariable String caseNumber, @RequestPart MultipartFile file)
            throws IOException {
        CaseNumber number = new CaseNumber(caseNumber);
        try {
            receipts.bring(caller, number, file.getOriginalFilename(), file.getBytes());
            return seeOther(number);
        } catch (Invalid no) {
            String words = "The file " + no.faults().get(0).message() + ".";
            return paper.page(
                    HttpStatus.BAD_REQUEST, "receipts", page(caller, number).refused(words));
        }
    }

    private ReceiptsPage page(Caller caller, CaseNumber number) {
        boolean own = caller.id().equals(caseFiles.find(caller, number).startedBy());
        return ReceiptsPage.of(number, receipts.of(caller, number), own);
    }

    private static ResponseEntity<String> seeOther(CaseNumber number) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/receipts/" + number))
                .build();
    }
}
