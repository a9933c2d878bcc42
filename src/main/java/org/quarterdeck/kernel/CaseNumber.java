package org.quarterdeck.kernel;

/** The number of a case, which is its business key in the engine: prefix, year of start, counter: {@code BUD-2027-0001}. */
public record CaseNumber(String value) {

    private static final String SHAPE = "[A-Z]{3}-\\d{4}-\\d{4,}";

    public CaseNumber {
        if (!value.matches(SHAPE)) {
            throw new NoSuch("no case has the number " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
