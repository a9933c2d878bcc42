package org.quarterdeck.api;

import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.Refusal;
import org.quarterdeck.kernel.TooSoon;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the house itself refuses, each kind with its status, also when others have wrapped it: so these are asked first. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Invalid refusal) {
        return Problem.invalid(refusal.faults());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Barred refusal) {
        return worded(HttpStatus.FORBIDDEN, "Not allowed", refusal);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NoSuch refusal) {
        return worded(HttpStatus.NOT_FOUND, "Not found", refusal);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotNow refusal) {
        return worded(HttpStatus.CONFLICT, "Not as matters stand", refusal);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TooSoon refusal) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.seconds()))
                .body(Problem.detail(HttpStatus.TOO_MANY_REQUESTS, refusal.type(), "Too often", refusal.words()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(KeyReused refusal) {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_ENTITY,
                Problem.KEY_REUSED,
                "Another request has this key",
                String.valueOf(refusal.getMessage()));
    }

    private static ResponseEntity<ProblemDetail> worded(HttpStatus status, String title, Refusal refusal) {
        return Problem.of(status, refusal.type(), title, refusal.words());
    }
}
