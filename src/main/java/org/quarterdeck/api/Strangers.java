package org.quarterdeck.api;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the door says: not signed in, or not for this person. Why a sign-in failed stays untold. */
@RestControllerAdvice
@Order(0)
class Strangers {

    private static final String REALM = "Basic realm=\"Quarterdeck\"";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AuthenticationException stranger) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, REALM)
                .body(Problem.detail(
                        HttpStatus.UNAUTHORIZED,
                        Problem.SIGN_IN,
                        "Sign in first",
                        "this wants a sign-in with a name and a password that are known here"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AccessDeniedException refusal) {
        return Problem.of(HttpStatus.FORBIDDEN, Problem.BARRED, "Not allowed", "this is not for you to call");
    }
}
