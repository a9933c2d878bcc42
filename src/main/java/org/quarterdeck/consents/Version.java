package org.quarterdeck.consents;

import java.util.Arrays;

/** Numbers with points between them; 1.10 comes after 1.9. */
record Version(String value) implements Comparable<Version> {

    private static final String SHAPE = "[0-9]{1,4}([.][0-9]{1,4}){0,2}";

    Version {
        if (!value.matches(SHAPE)) {
            throw new IllegalArgumentException("a version is made of numbers with points between them, not " + value);
        }
    }

    @Override
    public int compareTo(Version other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Arrays.stream(value.split("[.]")).mapToInt(Integer::parseInt).toArray();
    }
}
