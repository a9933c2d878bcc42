package org.quarterdeck.api;

import jakarta.servlet.http.HttpServletRequest;

/** The addresses that the engine answers itself. */
final class EngineAddress {

    private EngineAddress() {}

    /** Engine REST and the web applications' own API. */
    static boolean isOne(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/engine-rest/") || path.startsWith("/camunda/api/");
    }
}
