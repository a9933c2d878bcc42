package org.quarterdeck.ledger.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.ledger.Journal;
import org.quarterdeck.ledger.JournalFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger as text, on its way posting by posting, so that its length doesn't matter. */
@RestController
@RequestMapping("/api/ledger")
@Tag(name = "Ledger")
class JournalController {

    private final Journal journal;

    JournalController(Journal journal) {
        this.journal = journal;
    }

    @GetMapping
    @Operation(
            summary = "The whole ledger as text",
            description =
                    "For hledger, ledger or Beancount, each transaction with the address of its decisions; or as CSV.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/plain"))
    void write(
            @Parameter(description = "hledger, ledger, beancount or csv", example = "hledger")
                    @RequestParam(defaultValue = "hledger")
                    String format,
            HttpServletResponse response)
            throws IOException {
        JournalFormat chosen = JournalFormat.of(format)
                .orElseThrow(() -> new Invalid("format", "must be one of " + JournalFormat.ids()));
        response.setContentType(chosen == JournalFormat.CSV ? "text/csv" : "text/plain");
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"ledger.%s\"".formatted(format));
        PrintWriter out = response.getWriter();
        journal.write(chosen, out);
        out.flush();
    }
}
