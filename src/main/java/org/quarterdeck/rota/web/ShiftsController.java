package org.quarterdeck.rota.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.rota.Mark;
import org.quarterdeck.rota.Rota;
import org.quarterdeck.rota.ShiftDraft;
import org.quarterdeck.rota.ShiftKindDraft;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/shifts")
@Tag(name = "Shifts", description = "who helps when")
class ShiftsController {

    private final Rota rota;
    private final Clock clock;

    ShiftsController(Rota rota, Clock clock) {
        this.rota = rota;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Shifts in the order of time",
            description = "Everybody who is signed in. Who is on them, coordinators and leads read of all.")
    Page<ShiftOut> all(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "those not over by then; now, if it isn't given")
                    @RequestParam(required = false)
                    @Nullable
                    Instant from,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Stretch.USUAL) int limit) {
        return rota.read(from == null ? clock.instant() : from, new Stretch(after, limit))
                .map(shift -> ShiftOut.of(shift, caller));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One shift")
    ShiftOut one(@Parameter(hidden = true) Caller caller, @PathVariable long id) {
        return ShiftOut.of(rota.shift(id), caller);
    }

    @PostMapping
    @Operation(summary = "Plan a shift", description = "Coordinators only.")
    ResponseEntity<ShiftOut> plan(@Parameter(hidden = true) Caller caller, @RequestBody ShiftDraft draft) {
        ShiftOut planned = ShiftOut.of(rota.plan(caller, draft), caller);
        return ResponseEntity.created(URI.create("/api/shifts/" + planned.id())).body(planned);
    }

    @PutMapping("/{id}/people/{person}")
    @Operation(
            summary = "Put somebody on a shift",
            description =
                    "Members themselves, coordinators others. 409 says which rule is against it: no place left, another"
                            + " shift at that time, no credential that is valid until its end (VO-13), nobody on it who has done it before"
                            + " (VO-14).")
    ShiftOut signUp(@Parameter(hidden = true) Caller caller, @PathVariable long id, @PathVariable String person) {
        return ShiftOut.of(rota.signUp(caller, id, new PersonId(person)), caller);
    }

    @DeleteMapping("/{id}/people/{person}")
    @Operation(
            summary = "Take somebody off a shift",
            description = "Members themselves, coordinators others. 409 where newcomers would be left alone (VO-14).")
    ShiftOut signOff(@Parameter(hidden = true) Caller caller, @PathVariable long id, @PathVariable String person) {
        return ShiftOut.of(rota.signOff(caller, id, new PersonId(person)), caller);
    }

    @GetMapping("/kinds")
    @Operation(summary = "The kinds of shifts, by code")
    List<ShiftKindOut> kinds() {
        return rota.kinds().stream().map(ShiftKindOut::of).toList();
    }

    @PutMapping("/kinds/{code}")
    @Operation(
            summary = "Say what a kind of shift is",
            description =
                    "Coordinators only: the credential that it needs, and whether newcomers are supervised on it.")
    ResponseEntity<ShiftKindOut> keep(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = "info-desk") @PathVariable String code,
            @RequestBody ShiftKindDraft draft) {
        Mark mark = new Mark(code);
        boolean isNew = rota.keep(caller, mark, draft);
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                .body(rota.kinds().stream()
                        .filter(kind -> kind.code().equals(mark))
                        .map(ShiftKindOut::of)
                        .findFirst()
                        .orElseThrow());
    }
}
