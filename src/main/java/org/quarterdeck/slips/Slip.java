package org.quarterdeck.slips;

import java.time.Instant;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.lobby.Seal;

/**
 * Lets one person answer one task.
 *
 * @param until when it has lost its use; whole seconds
 */
record Slip(String task, PersonId person, Instant until) {

    private static final String BETWEEN = ".";

    /** Reads what {@link #toString} wrote. */
    static Slip parse(String text) {
        String[] parts = text.split("[.]", -1);
        try {
            if (parts.length == 3 && parts[2].matches("[0-9]{1,12}")) {
                return new Slip(parts[0], new PersonId(parts[1]), Instant.ofEpochSecond(Long.parseLong(parts[2])));
            }
        } catch (Invalid no) {
            // as strange as any other
        }
        throw Seal.strange();
    }

    @Override
    public String toString() {
        return String.join(BETWEEN, task, person.value(), String.valueOf(until.getEpochSecond()));
    }
}
