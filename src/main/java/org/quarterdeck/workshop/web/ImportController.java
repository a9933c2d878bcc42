package org.quarterdeck.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.workshop.Delivery;
import org.quarterdeck.workshop.ImportProgress;
import org.quarterdeck.workshop.Imported;
import org.quarterdeck.workshop.Imports;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals that come out of another system. */
@RestController
@RequestMapping("/api/events/{code}/proposals/import")
@Tag(name = "Workshop proposals")
class ImportController {

    private static final String CSV = "text/csv";

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Import proposals", description = """
                    For chairs. `{"proposals": [...]}`, each with its `externalId` and the start variables; or the list of submissions that                     pretalx exports, with speakers, type and track expanded. CSV (`text/csv`) has the same names in its header. The                     speaker is the proposer. Each proposal is taken by itself: `refused` names those that weren't, with all their                     faults; the same `externalId` again is not taken twice. A dry run takes nothing and says what would happen.""")
    Imported json(
            Caller caller,
            @Parameter(example = "SUMMIT") @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody JsonNode body) {
        return imports.bring(caller, code(code), Delivery.ofJson(body), dryRun);
    }

    @PostMapping(consumes = CSV)
    @Operation(summary = "Import proposals")
    Imported csv(
            Caller caller,
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody String body) {
        return imports.bring(caller, code(code), Delivery.ofCsv(body), dryRun);
    }

    @GetMapping
    @Operation(
            summary = "How the latest import comes along",
            description = "For chairs, while it goes on and afterwards.")
    ImportProgress progress(Caller caller, @Parameter(example = "SUMMIT") @PathVariable String code) {
        return imports.progress(caller, code(code));
    }

    private static CallCode code(String code) {
        return CallCode.parse(code).orElseThrow(() -> new NoSuch("there is no event " + code));
    }
}
