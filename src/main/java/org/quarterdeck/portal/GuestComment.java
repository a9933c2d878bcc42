package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PlainText;

/** A comment as somebody without an account brings it. */
record GuestComment(
        @Schema(
                description = "shown with the comment, 80 characters at most; left out, the house makes one up",
                example = "Noor")
        @Nullable
        String name,

        @Schema(
                description = "20 to 2000 characters",
                example = "Please name the workshops that the money is for.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String text) {

    static final String NAME = "name";
    static final String TEXT = "text";

    private static final int LONGEST_NAME = 80;
    private static final int SHORTEST_TEXT = 20;
    private static final int LONGEST_TEXT = 2000;

    /** Without spaces around; a browser's ends of lines are one character, as everywhere else. */
    GuestComment tidy() {
        return new GuestComment(
                name == null ? null : name.strip(),
                text == null ? null : text.replace("\r\n", "\n").strip());
    }

    Optional<String> chosenName() {
        return Optional.ofNullable(name).filter(chosen -> !chosen.isBlank());
    }

    /**
     * The text.
     *
     * @throws Invalid naming all that is wrong with the comment
     */
    String checked() {
        List<Fault> faults = new ArrayList<>();
        chosenName()
                .flatMap(chosen -> PlainText.faultInLine(chosen, LONGEST_NAME))
                .ifPresent(words -> faults.add(new Fault(NAME, words)));
        String said = text == null ? "" : text;
        if (said.length() < SHORTEST_TEXT) {
            faults.add(new Fault(TEXT, "must be at least %d characters long".formatted(SHORTEST_TEXT)));
        }
        PlainText.faultInProse(said, LONGEST_TEXT).ifPresent(words -> faults.add(new Fault(TEXT, words)));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return said;
    }
}
