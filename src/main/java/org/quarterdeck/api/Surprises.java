package org.quarterdeck.api;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** What nobody foresaw: whoever asked gets a reference, the log gets the reference with the cause. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Surprises {

    private static final Logger LOG = LoggerFactory.getLogger(Surprises.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception surprise) {
        return refer(surprise);
    }

    /** The client has hung up: nobody is left to answer. */
    @ExceptionHandler
    void on(AsyncRequestNotUsableException goneAway) {
        LOG.debug("a client left before its answer", goneAway);
    }

    static ResponseEntity<ProblemDetail> refer(Throwable surprise) {
        String reference = UUID.randomUUID().toString();
        LOG.error("surprise {}", reference, surprise);
        ProblemDetail problem = Problem.detail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "api.surprise",
                "Something went wrong here",
                "nothing was kept of this request; the log tells more under " + reference);
        problem.setProperty("reference", reference);
        return ResponseEntity.internalServerError().body(problem);
    }
}
