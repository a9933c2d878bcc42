package org.quarterdeck.api;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong only because others are at work too: nothing was kept, and asking again helps. */
@RestControllerAdvice
@Order(0)
class Crowding {

    private static final String SECONDS_TO_WAIT = "5";

    @ExceptionHandler({
        ConcurrencyFailureException.class,
        DuplicateKeyException.class,
        QueryTimeoutException.class,
        SQLTimeoutException.class
    })
    ResponseEntity<ProblemDetail> onSomebodyQuicker() {
        return Problem.of(
                HttpStatus.CONFLICT,
                "api.conflict",
                "Somebody else was quicker",
                "somebody else was changing the same thing; look at it again and ask again");
    }

    /** No connection to the database came free in time. */
    @ExceptionHandler(SQLTransientConnectionException.class)
    ResponseEntity<ProblemDetail> onFullHouse() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .body(Problem.detail(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "api.overloaded",
                        "Too much at once",
                        "there is too much to do at the moment; ask again in a little while"));
    }

    /** What nobody has translated: SQL state 40 is a transaction that was undone for another one's sake. */
    @ExceptionHandler(SQLException.class)
    ResponseEntity<ProblemDetail> on(Exception whole) {
        return isUndoneForAnother(whole) ? onSomebodyQuicker() : Surprises.refer(whole);
    }

    private static boolean isUndoneForAnother(Throwable whole) {
        for (Throwable cause = whole; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith("40")) {
                return true;
            }
        }
        return false;
    }
}
