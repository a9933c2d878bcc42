package org.quarterdeck.panel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.panel.Balance;
import org.quarterdeck.panel.Rebalancing;
import org.quarterdeck.panel.RoundTable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/events/{code}")
@Tag(name = "Reviews")
class PanelController {

    private final RoundTable roundTable;
    private final Balance balance;

    PanelController(RoundTable roundTable, Balance balance) {
        this.roundTable = roundTable;
        this.balance = balance;
    }

    @GetMapping("/assignments")
    @Operation(
            summary = "Who reviews what",
            description =
                    "Chairs, or leads where no chair is free. Seats, loads, what nobody is left for and why, and whether reviews are being"
                            + " given out. What the caller is too near to isn't in it, nor in its sums.")
    RoundTable.Assignment assignments(
            @Parameter(hidden = true) Caller caller, @Parameter(example = "SUMMIT") @PathVariable String code) {
        return roundTable.assignment(caller, call(code));
    }

    @PostMapping("/assignments")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Give out anew what nobody has begun to review",
            description =
                    "Chairs. It takes some seconds; how far it is stands at the same address. 409 while it is under way.")
    Rebalancing rebalance(
            @Parameter(hidden = true) Caller caller, @Parameter(example = "SUMMIT") @PathVariable String code) {
        return balance.ask(caller, call(code));
    }

    @GetMapping("/proposals")
    @Operation(
            summary = "The proposals of a call with their points, by number",
            description =
                    "Chairs, or leads where no chair is free, with what is decided and not told yet. What the caller is too near to isn't in it.")
    Page<RoundTable.Listed> proposals(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = "SUMMIT") @PathVariable String code,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Stretch.USUAL) int limit) {
        return roundTable.proposals(caller, call(code), new Stretch(after, limit));
    }

    private static CallCode call(String code) {
        return CallCode.parse(code).orElseThrow(() -> new NoSuch("no call has the code " + code));
    }
}
