package org.quarterdeck.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.cases.Search;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases")
@Tag(name = "Cases")
class CasesController {

    private final CaseFiles caseFiles;

    CasesController(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @GetMapping("/{caseNumber}")
    @Operation(
            summary = "One case",
            description =
                    "What it waits for, the rules it is decided under and what has happened. 404 for who may not see it.")
    CaseInFull one(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = "BUD-2027-0001") @PathVariable String caseNumber) {
        return CaseInFull.of(caseFiles.read(caller, new CaseNumber(caseNumber)));
    }

    @GetMapping
    @Operation(
            summary = "Cases, newest first",
            description = "Those the caller started, has a task in or worked on; leads, treasurers, auditors and "
                    + "camunda-admin see all.")
    Page<CaseInList> all(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = "budget-approval") @RequestParam(required = false) @Nullable String process,
            @RequestParam(required = false) @Nullable String state,
            @Parameter(example = "member") @RequestParam(required = false) @Nullable String startedBy,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Stretch.USUAL) int limit) {
        return caseFiles
                .read(caller, new Search(process, state, startedBy, new Stretch(after, limit)))
                .map(CaseInList::of);
    }
}
