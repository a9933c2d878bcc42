package org.quarterdeck.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.ledger.Openings;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/budget-lines")
@Tag(name = "Budget lines", description = "what was appropriated, asked for, committed and spent")
class BudgetLines {

    private final Ledger ledger;
    private final Openings openings;

    BudgetLines(Ledger ledger, Openings openings) {
        this.ledger = ledger;
        this.openings = openings;
    }

    @GetMapping
    @Operation(summary = "All budget lines by code, each as it stands")
    List<BudgetLine> all() {
        return ledger.standings().stream().map(BudgetLine::of).toList();
    }

    @GetMapping("/{code}")
    @Operation(summary = "One budget line as it stands")
    BudgetLine one(@Parameter(example = "EVENTS") @PathVariable String code) {
        return BudgetLine.of(ledger.standing(named(code)));
    }

    @GetMapping("/{code}/entries")
    @Operation(summary = "The postings of a line, oldest first", description = "`next` is what to send as `after`")
    Page<LineEntry> entries(
            @Parameter(example = "EVENTS") @PathVariable String code,
            @Parameter(description = "the position behind which to go on") @RequestParam(required = false) @Nullable
                    String after,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = Stretch.USUAL) int limit) {
        Stretch stretch = new Stretch(after, limit);
        return ledger.postings(named(code), Math.toIntExact(stretch.after(0)), stretch.limit())
                .map(LineEntry::of);
    }

    @PostMapping
    @Operation(summary = "Open a budget line", description = "Treasurers only.")
    ResponseEntity<BudgetLine> open(@RequestBody NewBudgetLine line, @Parameter(hidden = true) Caller caller) {
        BudgetLine opened = BudgetLine.of(openings.open(line.toOpening(), caller));
        return ResponseEntity.created(URI.create("/api/budget-lines/" + opened.code()))
                .body(opened);
    }

    private static LineCode named(String code) {
        return LineCode.parse(code).orElseThrow(() -> new NoSuch("there is no budget line " + code));
    }
}
