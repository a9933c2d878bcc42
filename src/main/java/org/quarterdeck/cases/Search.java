package org.quarterdeck.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.Stretch;

/**
 * Which cases are looked for; what is null doesn't matter.
 *
 * @param stretch goes on behind the case whose number it names
 */
public record Search(
        @Nullable String process,
        @Nullable String state,
        @Nullable String startedBy,
        Stretch stretch) {

    /** @throws Invalid if the stretch follows something that is no case number */
    public Search {
        try {
            Optional.ofNullable(stretch.after()).ifPresent(CaseNumber::new);
        } catch (NoSuch none) {
            throw new Invalid("after", "must be the next of an earlier page");
        }
    }
}
