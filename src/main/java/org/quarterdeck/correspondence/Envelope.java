package org.quarterdeck.correspondence;

import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Which notice goes to whom: with these three it is unique. */
public record Envelope(PersonId person, CaseNumber caseNumber, String notice) {

    private static final String BETWEEN = "/";

    /** Reads what {@link #toString} wrote. */
    public static Envelope parse(String text) {
        String[] parts = text.split(BETWEEN, 3);
        return new Envelope(new PersonId(parts[0]), new CaseNumber(parts[1]), parts[2]);
    }

    @Override
    public String toString() {
        return String.join(BETWEEN, person.value(), caseNumber.value(), notice);
    }
}
