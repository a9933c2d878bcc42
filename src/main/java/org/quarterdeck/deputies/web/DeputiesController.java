package org.quarterdeck.deputies.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.deputies.Deputyship;
import org.quarterdeck.deputies.Deputyships;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Deputies")
class DeputiesController {

    private static final String UNDECLARED =
            "your deputy's affiliation has not been declared, which bars them until a lead declares it";

    private final Deputyships deputyships;

    DeputiesController(Deputyships deputyships) {
        this.deputyships = deputyships;
    }

    @PostMapping("/api/me/deputies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Name a deputy",
            description =
                    "For a time, for some processes or all, up to an amount or any. What the drawings let deputies do "
                            + "is offered to them beside you; what bars one of you bars both. They can't pass it on.")
    DeputyOut name(@Parameter(hidden = true) Caller caller, @RequestBody DeputyIn in) {
        return out(deputyships.name(caller, in.wish()));
    }

    @GetMapping("/api/me/deputies")
    @Operation(summary = "Who acts for you, and for whom you act, now or later")
    List<DeputyOut> own(@Parameter(hidden = true) Caller caller) {
        return deputyships.own(caller).stream().map(this::out).toList();
    }

    @DeleteMapping("/api/me/deputies/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End it before its time", description = "Whoever named the deputy, or the deputy.")
    void end(@Parameter(hidden = true) Caller caller, @PathVariable long id) {
        deputyships.end(caller, id);
    }

    @GetMapping("/api/deputies")
    @Operation(summary = "Who acts for whom, now or later", description = "Leads, treasurers and auditors.")
    Page<DeputyOut> all(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Stretch.USUAL) int limit) {
        return deputyships.read(caller, new Stretch(after, limit)).map(this::out);
    }

    private DeputyOut out(Deputyship deputyship) {
        return DeputyOut.of(deputyship, deputyships.lacksAffiliation(deputyship.deputy()) ? UNDECLARED : null);
    }
}
