package org.quarterdeck.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered when a request failed outside every controller. */
@RestController
class Apology implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> say(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (status.is5xxServerError()) {
            return Surprises.refer(cause(request));
        }
        String words = status == HttpStatus.NOT_FOUND
                ? "there is nothing at this address"
                : "the request can't be answered as it was sent";
        String type = status == HttpStatus.NOT_FOUND ? Problem.NO_SUCH : Problem.REFUSED;
        return Problem.of(status, type, status.getReasonPhrase(), words);
    }

    /** Nobody is sent here on purpose: without a failure it is an address like any other that doesn't exist. */
    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return status == null || !status.isError() ? HttpStatus.NOT_FOUND : status;
    }

    private static Throwable cause(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
                ? cause
                : new IllegalStateException("a request failed outside every controller");
    }
}
