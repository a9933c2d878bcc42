package org.quarterdeck.register;

/** For whom the register is read. */
public enum View {
    /** With names and free text, as far as they haven't been erased. */
    MEMBERS,
    /** With commitments in their place. */
    PUBLIC
}
