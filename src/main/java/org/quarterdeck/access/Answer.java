package org.quarterdeck.access;

import org.jspecify.annotations.Nullable;

/** What a system answers. */
public sealed interface Answer {

    /** For people. */
    String words();

    /**
     * The person is in; asked to suspend: is out of the way.
     *
     * @param reference what the system calls it, to be found by later; null where it needs no name
     */
    record Done(@Nullable String reference, String words) implements Answer {}

    /** The person has to act there first. */
    record PendingUser(@Nullable String reference, String words) implements Answer {}

    /** Somebody there has to act first. */
    record PendingModerator(@Nullable String reference, String words) implements Answer {}

    /** There is nothing of the person there. */
    record Absent(String words) implements Answer {}

    /** There was no answer, or one that says to come back later. */
    record Unreachable(String words) implements Answer {}

    /** The system won't, and asking again wouldn't help. */
    record Refused(String words) implements Answer {}
}
