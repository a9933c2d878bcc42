package org.quarterdeck.engine.form;

/** What became of a value that was handed in for a field. */
sealed interface Taken {

    Taken ABSENT = new Absent();

    /** Nothing was given, or nothing that can be seen. */
    record Absent() implements Taken {}

    /** @param value in the type that the house works with: String, Boolean, Integer, BigDecimal or a list of Strings */
    record Value(Object value) implements Taken {}

    /** @param words what it must be */
    record Wrong(String words) implements Taken {}
}
