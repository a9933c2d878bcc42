package org.quarterdeck.departure.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.departure.DepartureItem;
import org.quarterdeck.departure.ProofDesk;

/** The proofs of a departure as JSON. */
record OffboardingOut(
        String caseNumber,
        String person,
        String becomes,
        Instant begunAt,

        @Schema(description = "null while it goes on") @Nullable
        Instant endedAt,

        List<Item> proofs,
        @Schema(description = "what nobody has taken over") List<Item> exceptions) {

    record Item(String kind, String what, @Nullable String note, Instant at) {

        static Item of(DepartureItem item) {
            return new Item(item.kind().name().toLowerCase(Locale.ROOT), item.what(), item.note(), item.notedAt());
        }
    }

    static OffboardingOut of(ProofDesk.Proofs found) {
        return new OffboardingOut(
                found.number().value(),
                found.person().value(),
                found.becomes().id(),
                found.begunAt(),
                found.endedAt(),
                items(found, true),
                items(found, false));
    }

    private static List<Item> items(ProofDesk.Proofs found, boolean done) {
        Stream<Item> held =
                found.items().stream().filter(item -> item.passedOn() == done).map(Item::of);
        Stream<Item> access = found.accesses().stream()
                .filter(proof -> proof.revoked() == done)
                .map(proof -> new Item("access", proof.system(), proof.answer(), proof.at()));
        return Stream.concat(held, access).toList();
    }
}
