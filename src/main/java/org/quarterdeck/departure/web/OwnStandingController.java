package org.quarterdeck.departure.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.departure.Inactivity;
import org.quarterdeck.departure.Leaves;
import org.quarterdeck.kernel.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/me")
@Tag(name = "Me")
class OwnStandingController {

    private final Leaves leaves;
    private final Inactivity inactivity;

    OwnStandingController(Leaves leaves, Inactivity inactivity) {
        this.leaves = leaves;
        this.inactivity = inactivity;
    }

    record LeaveIn(
            @Schema(description = "the last day of it, UTC", example = "2027-03-31") @Nullable
            LocalDate until) {}

    record LeaveOut(Instant since, Instant until) {}

    @PostMapping("/leave")
    @Operation(
            summary = "Go on leave",
            description =
                    "Active members. Shifts until then are given back; you have no say meanwhile, and are back by yourself.")
    LeaveOut leave(@Parameter(hidden = true) Caller caller, @RequestBody LeaveIn in) {
        var leave = leaves.take(caller.id(), in.until());
        return new LeaveOut(leave.since(), leave.until());
    }

    @DeleteMapping("/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Come back before the time")
    void comeBack(@Parameter(hidden = true) Caller caller) {
        leaves.comeBack(caller.id());
    }

    record ObjectionIn(
            @Schema(example = "I was away for a family matter, and am back.") @Nullable
            String reason) {}

    record ObjectionOut(String caseNumber) {}

    @PostMapping("/objection")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Object to becoming an emeritus",
            description = "Whoever was asked whether they are still active. A coordinator hears it (VO-18).")
    ObjectionOut object(@Parameter(hidden = true) Caller caller, @RequestBody ObjectionIn in) {
        return new ObjectionOut(inactivity.object(caller.id(), in.reason()).value());
    }
}
