package org.quarterdeck.workshop.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.workshop.Cancellations;
import org.quarterdeck.workshop.Reconsiderations;
import org.quarterdeck.workshop.Release;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/events/{code}")
@Tag(name = "Events")
class SelectionController {

    private final Release release;
    private final Reconsiderations reconsiderations;
    private final Cancellations cancellations;

    SelectionController(Release release, Reconsiderations reconsiderations, Cancellations cancellations) {
        this.release = release;
        this.reconsiderations = reconsiderations;
        this.cancellations = cancellations;
    }

    @PostMapping("/release")
    @Operation(
            summary = "Tell all the decisions that wait, at once",
            description =
                    "Chairs. Every letter, every state and every reserved sum, or nothing at all: 409 where nothing waits, where"
                            + " more is accepted than the call has slots, or where a budget line has too little.")
    Release.Told release(@Parameter(hidden = true) Caller caller, @PathVariable String code) {
        return release.release(caller, code(code));
    }

    @PostMapping("/proposals/{number}/reconsider")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Take back a decision that isn't told yet",
            description = "Chairs who are not barred from the proposal. It is decided on again.")
    void reconsider(@Parameter(hidden = true) Caller caller, @PathVariable String code, @PathVariable String number) {
        reconsiderations.reconsider(caller, code(code), new CaseNumber(number));
    }

    @PostMapping("/cancel")
    @Operation(
            summary = "Call the event off",
            description = "Chairs. Cancels every proposal that isn't over, gives back its money and tells its people.")
    Cancelled cancel(@Parameter(hidden = true) Caller caller, @PathVariable String code, @RequestBody Reason reason) {
        return new Cancelled(cancellations.cancel(caller, code(code), reason.reason()));
    }

    private static CallCode code(String code) {
        return CallCode.parse(code).orElseThrow(() -> new NoSuch("there is no event " + code));
    }

    record Reason(
            @Schema(example = "The venue has burnt down.", description = "At least 20 characters") @Nullable
            String reason) {}

    /** @param cancelled how many proposals it were */
    record Cancelled(int cancelled) {}
}
