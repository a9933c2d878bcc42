package org.quarterdeck.api;

/** One key for two different requests: a mistake of the client that no answer of ours could be right for. HTTP 422. */
class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyReused() {
        super("this Idempotency-Key was used for another request");
    }
}
