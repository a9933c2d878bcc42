package org.quarterdeck.consents.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Invalid;

/** The version that somebody agrees to. */
record ConsentIn(@Schema(example = "1.0") @Nullable String version) {

    String given() {
        if (version == null || version.isBlank()) {
            throw new Invalid("version", "is required");
        }
        return version.strip();
    }
}
