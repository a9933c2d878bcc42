package org.quarterdeck.privacy;

/** What must be kept of people who asked for erasure: the table {@code retention}, which a community changes as its law asks. */
public interface Retention {

    /** @param record a room such as {@code lobby}, or the key of a process for the history of its cases */
    Hold of(String record);
}
