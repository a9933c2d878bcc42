package org.quarterdeck.claims.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.claims.Claims;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Claims over HTTP; they are stated, checked and paid with the tasks of their case. */
@RestController
@RequestMapping("/api/budget-requests/{caseNumber}/claims")
@Tag(name = "Claims")
class ClaimsController {

    private final Claims claims;
    private final CaseFiles caseFiles;

    ClaimsController(Claims claims, CaseFiles caseFiles) {
        this.claims = claims;
        this.caseFiles = caseFiles;
    }

    @GetMapping
    @Operation(summary = "What was claimed, in order", description = "For whoever may see the case.")
    List<ClaimOut> all(@Parameter(hidden = true) Caller caller, @PathVariable String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        caseFiles.find(caller, number);
        return claims.of(number).stream().map(ClaimOut::of).toList();
    }
}
