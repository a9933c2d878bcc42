package org.quarterdeck.budget;

/**
 * Something about a request that approvers had better look at twice.
 *
 * @param grave whether it is likely that something is wrong
 */
record Finding(boolean grave, String words) {

    static Finding grave(String words) {
        return new Finding(true, words);
    }

    static Finding of(String words) {
        return new Finding(false, words);
    }

    /** As it is read on the form: how grave it is stands first, in words. */
    String line() {
        return (grave ? "HIGH: " : "Note: ") + words;
    }
}
