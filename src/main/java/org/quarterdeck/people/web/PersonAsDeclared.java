package org.quarterdeck.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.people.Declaration;

/** What somebody says a person is. */
record PersonAsDeclared(
        @Schema(example = "Acme", description = "organisation they work for; independent for none") @Nullable
        String affiliation,

        @Schema(example = "Noor") @Nullable String firstName,
        @Schema(example = "Nasser") @Nullable String lastName,
        @Schema(example = "noor@example.org") @Nullable String email,

        @Schema(description = "camunda-admin only") @Nullable
        String password,

        @Schema(description = "camunda-admin only; replaces the groups", example = "[\"members\"]") @Nullable
        List<String> groups) {

    Declaration declaration() {
        return new Declaration(affiliation, firstName, lastName, email, password, groups);
    }
}
