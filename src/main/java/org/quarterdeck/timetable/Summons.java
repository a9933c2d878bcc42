package org.quarterdeck.timetable;

import org.quarterdeck.kernel.CaseNumber;

/**
 * A letter about a change, to a presenter whom the directory doesn't know.
 *
 * @param place of the presenter among those of the session
 */
record Summons(CaseNumber number, int release, int place) {

    private static final String BETWEEN = ".";

    /** Reads what {@link #toString} wrote. */
    static Summons parse(String text) {
        String[] parts = text.split("[.]", 3);
        return new Summons(new CaseNumber(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return String.join(BETWEEN, number.value(), String.valueOf(release), String.valueOf(place));
    }
}
