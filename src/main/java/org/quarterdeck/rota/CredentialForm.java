package org.quarterdeck.rota;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Memberships;
import org.springframework.stereotype.Component;

/** Reads what coordinators note, and names every fault in it at once. */
@Component
class CredentialForm {

    private final StoredCredentials credentials;
    private final Memberships memberships;
    private final Clock clock;

    CredentialForm(StoredCredentials credentials, Memberships memberships, Clock clock) {
        this.credentials = credentials;
        this.memberships = memberships;
        this.clock = clock;
    }

    long add(CredentialDraft draft) {
        List<Fault> faults = new ArrayList<>();
        Optional<PersonId> person = member(draft.person());
        if (person.isEmpty()) {
            faults.add(new Fault("person", "must be the id of a member"));
        }
        Optional<CredentialKind> kind = kind(draft.kind());
        if (kind.isEmpty()) {
            faults.add(new Fault("kind", "must be a kind of credential"));
        }
        Instant from = Optional.ofNullable(draft.validFrom()).orElseGet(clock::instant);
        if (draft.validUntil() != null && !from.isBefore(draft.validUntil())) {
            faults.add(new Fault("validUntil", "must be later than it begins"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return credentials.add(
                person.orElseThrow(),
                kind.orElseThrow().code(),
                seconds(from),
                draft.validUntil() == null ? null : seconds(draft.validUntil()));
    }

    /** A new end, which is later than the one there is. */
    Instant laterEnd(Credential credential, @Nullable Instant until) {
        if (credential.validUntil() == null) {
            throw new Invalid("validUntil", "can't be set: this credential has no end");
        }
        if (until == null || !until.isAfter(credential.validUntil())) {
            throw new Invalid("validUntil", "must be later than " + credential.validUntil());
        }
        return seconds(until);
    }

    private Optional<PersonId> member(@Nullable String id) {
        try {
            return Optional.ofNullable(id)
                    .map(PersonId::new)
                    .filter(person -> memberships.of(person).isPresent());
        } catch (Invalid shapeless) {
            return Optional.empty();
        }
    }

    private Optional<CredentialKind> kind(@Nullable String code) {
        try {
            return Optional.ofNullable(code).map(Mark::new).flatMap(credentials::kind);
        } catch (Invalid shapeless) {
            return Optional.empty();
        }
    }

    private static Instant seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
