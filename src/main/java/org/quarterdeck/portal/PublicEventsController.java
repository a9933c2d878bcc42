package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.workshop.Statistics;
import org.quarterdeck.workshop.Tallies;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What anybody may know of how an event chose. */
@RestController
@RequestMapping("/api/public/events")
@Tag(name = "Events")
@SecurityRequirements
class PublicEventsController {

    private final Tallies tallies;

    PublicEventsController(Tallies tallies) {
        this.tallies = tallies;
    }

    @GetMapping("/{code}/statistics")
    @Operation(
            summary = "How many were proposed and accepted",
            description = "Figures that name nobody. What is decided and not told yet isn't in them.")
    Statistics statistics(@Parameter(example = "SUMMIT") @PathVariable String code) {
        return tallies.of(CallCode.parse(code).orElseThrow(() -> new NoSuch("there is no call " + code)));
    }
}
