package org.quarterdeck.register;

/** The last entry of a chain; place 0 and 64 zeros before the first. */
record Head(long seq, String hash) {

    static final Head NONE = new Head(0, Sha256.NOTHING);
}
