package org.quarterdeck.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.people.Roll;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people")
@Tag(name = "People")
class PeopleController {

    private final Roll roll;

    PeopleController(Roll roll) {
        this.roll = roll;
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Declare what a person is",
            description =
                    "Leads and camunda-admin. Only camunda-admin makes a person known, sets a password or groups.")
    ResponseEntity<PersonAsKnown> declare(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody PersonAsDeclared person) {
        PersonId who = new PersonId(id);
        boolean known = roll.knows(who);
        PersonAsKnown declared = PersonAsKnown.of(roll.declare(caller, who, person.declaration()));
        return known
                ? ResponseEntity.ok(declared)
                : ResponseEntity.created(URI.create("/api/people/" + who)).body(declared);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "One person",
            description =
                    "Leads, treasurers, auditors and camunda-admin read about everybody, everybody else about themselves.")
    PersonAsKnown one(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return PersonAsKnown.of(roll.read(caller, new PersonId(id)));
    }

    @GetMapping
    @Operation(summary = "Everybody, by id", description = "Leads, treasurers, auditors and camunda-admin.")
    Page<PersonAsKnown> all(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Stretch.USUAL) int limit) {
        return roll.read(caller, new Stretch(after, limit)).map(PersonAsKnown::of);
    }
}
