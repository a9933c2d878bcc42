package org.quarterdeck.cases;

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

    /**
     * The case that the stretch goes on behind; null at the beginning.
     *
     * @throws Invalid if it names something else
     */
    public @Nullable CaseNumber behind() {
        String after = stretch.after();
        try {
            return after == null ? null : new CaseNumber(after);
        } catch (NoSuch none) {
            throw new Invalid("after", "must be the next of an earlier page");
        }
    }

    /** The same, behind the case with that number. */
    Search goingOn(CaseNumber behind) {
        return new Search(process, state, startedBy, new Stretch(behind.value(), stretch.limit()));
    }
}
