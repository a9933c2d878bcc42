package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans for everyone. */
@RestController
@RequestMapping("/api/public/strategic-plans")
@SecurityRequirements
@Tag(name = "Strategic plans")
class PublicPlansController {

    private final PlanReader plans;

    PublicPlansController(PlanReader plans) {
        this.plans = plans;
    }

    @GetMapping
    @Operation(summary = "All plans, whatever became of them, the latest first")
    Page<PlanInList> list(
            @Parameter(description = "`next` of the page before") @RequestParam(required = false) @Nullable
                    String after,
            @RequestParam(defaultValue = Stretch.USUAL) int limit) {
        return plans.plans(new Stretch(after, limit)).map(PlanInList::of);
    }

    @GetMapping("/{number}")
    @Operation(
            summary = "One plan with its comments, what became of them, and how it comes along",
            description =
                    "Sums are decimals in `currency`; what is asked for, committed and spent stands there once it is adopted.")
    PlanInFull one(@Parameter(example = "PLN-2027-0001") @PathVariable String number) {
        return plans.inFull(new CaseNumber(number));
    }
}
