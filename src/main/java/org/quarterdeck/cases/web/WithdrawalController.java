package org.quarterdeck.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Withdrawals;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Cases")
class WithdrawalController {

    private final Withdrawals withdrawals;

    WithdrawalController(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @PostMapping("/api/cases/{caseNumber}/withdraw")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Withdraw a case",
            description = "Whoever started it, or a lead. 409 once it is irreversible or has ended.")
    CaseInList withdraw(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = "BUD-2027-0001") @PathVariable String caseNumber,
            @RequestBody(required = false) @Nullable Reason reason) {
        return CaseInList.of(
                withdrawals.withdraw(caller, new CaseNumber(caseNumber), reason == null ? null : reason.reason()));
    }

    record Reason(
            @Schema(example = "The trip was called off") @Nullable
            String reason) {}
}
