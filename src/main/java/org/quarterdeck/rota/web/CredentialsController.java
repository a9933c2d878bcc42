package org.quarterdeck.rota.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.rota.Credential;
import org.quarterdeck.rota.CredentialDraft;
import org.quarterdeck.rota.Credentials;
import org.quarterdeck.rota.Mark;
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
@RequestMapping("/api/credentials")
@Tag(name = "Credentials", description = "what people can show that they are able to, or trusted with")
class CredentialsController {

    private final Credentials credentials;

    CredentialsController(Credentials credentials) {
        this.credentials = credentials;
    }

    @GetMapping
    @Operation(
            summary = "What somebody holds, by id",
            description = "One's own; those of others, or with no person named everybody's, coordinators and leads.")
    Page<CredentialOut> all(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Stretch.USUAL) int limit) {
        PersonId everybody = caller.isIn(Circle.COORDINATORS, Circle.LEADS) ? null : caller.id();
        return credentials
                .read(caller, person == null ? everybody : new PersonId(person), new Stretch(after, limit))
                .map(this::out);
    }

    @PostMapping
    @Operation(summary = "Note what somebody holds", description = "Coordinators, of others.")
    ResponseEntity<CredentialOut> grant(@Parameter(hidden = true) Caller caller, @RequestBody CredentialDraft draft) {
        CredentialOut granted = out(credentials.grant(caller, draft));
        return ResponseEntity.created(URI.create("/api/credentials/" + granted.id()))
                .body(granted);
    }

    record NewEnd(@Nullable Instant validUntil) {}

    @PutMapping("/{id}")
    @Operation(summary = "Renew it until a later end", description = "Coordinators, of others.")
    CredentialOut extend(@Parameter(hidden = true) Caller caller, @PathVariable long id, @RequestBody NewEnd end) {
        return out(credentials.extend(caller, id, end.validUntil()));
    }

    @DeleteMapping("/{id}")
    @Operation(
            summary = "Take it away",
            description = "Coordinators, of others. Places on shifts to come that need it are free again.")
    CredentialOut revoke(@Parameter(hidden = true) Caller caller, @PathVariable long id) {
        return out(credentials.revoke(caller, id));
    }

    record KindOut(String code, String name) {}

    record KindIn(@Nullable String name) {}

    @GetMapping("/kinds")
    @Operation(summary = "The kinds of credentials, by code")
    List<KindOut> kinds() {
        return credentials.kinds().stream()
                .map(kind -> new KindOut(kind.code().value(), kind.name()))
                .toList();
    }

    @PutMapping("/kinds/{code}")
    @Operation(summary = "Say what a kind of credential is", description = "Coordinators only.")
    ResponseEntity<KindOut> keep(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = "first-aid") @PathVariable String code,
            @RequestBody KindIn kind) {
        boolean isNew = credentials.keep(caller, new Mark(code), kind.name());
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new KindOut(code, String.valueOf(kind.name())));
    }

    private CredentialOut out(Credential credential) {
        return CredentialOut.of(credential, credentials.stateOf(credential));
    }
}
