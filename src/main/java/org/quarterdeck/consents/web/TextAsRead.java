package org.quarterdeck.consents.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.quarterdeck.consents.ConsentText;

/** One wording of a document. */
record TextAsRead(
        @Schema(example = "code-of-conduct") String document,
        @Schema(example = "1.0") String version,
        @Schema(example = "Code of conduct") String title,

        @Schema(description = "of the text's UTF-8 bytes") String sha256,

        @Schema(description = "the text, as Markdown") String text) {

    static TextAsRead of(ConsentText text) {
        return new TextAsRead(text.document(), text.version(), text.title(), text.sha256(), text.markdown());
    }
}
