package org.quarterdeck.api;

/** More was sent than is taken here. HTTP 413. */
class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
