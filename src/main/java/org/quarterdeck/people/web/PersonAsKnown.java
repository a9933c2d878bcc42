package org.quarterdeck.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.people.Profile;

/** A person as the roll has them. */
record PersonAsKnown(
        @Schema(example = "noor") String id,
        @Schema(example = "Noor Nasser") String name,
        @Schema(example = "noor@example.org") @Nullable String email,

        @Schema(example = "Acme", description = "null until declared, which bars them from decisions") @Nullable
        String affiliation,

        @Schema(example = "[\"members\"]") List<String> groups,
        @Schema(example = "T2") @Nullable String tier,

        @Schema(description = "whether they are given anything to do, and may decide")
        boolean active,

        @Schema(example = "active") String state) {

    static PersonAsKnown of(Profile profile) {
        var person = profile.person();
        return new PersonAsKnown(
                person.id().value(),
                person.name(),
                person.email(),
                person.affiliation(),
                person.circles().stream().map(Circle::id).sorted().toList(),
                profile.tier() == null ? null : profile.tier().name(),
                profile.state().isOnDuty(),
                profile.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
