package org.quarterdeck.api;

import java.util.List;
import org.quarterdeck.kernel.Fault;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What is wrong with an input before a controller sees it, each fault with the field it is in. */
@RestControllerAdvice
@Order(0)
class Inputs {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HttpMessageNotReadableException unreadable) {
        return Problem.invalid(List.of(Unreadable.faultIn(unreadable)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentTypeMismatchException mistyped) {
        return Problem.invalid(mistyped.getName(), Expected.of(mistyped.getRequiredType()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MissingServletRequestParameterException missing) {
        return Problem.invalid(missing.getParameterName(), Expected.PRESENT);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MissingServletRequestPartException missing) {
        return Problem.invalid(missing.getRequestPartName(), Expected.PRESENT);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MissingRequestHeaderException missing) {
        return Problem.invalid(missing.getHeaderName(), Expected.PRESENT);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ServletRequestBindingException unbound) {
        return Problem.invalid("request", "lacks something that this call needs");
    }

    /** Also what Bean Validation finds in a body. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(BindException invalid) {
        return Problem.invalid(invalid.getFieldErrors().stream()
                .map(error ->
                        new Fault(error.getField(), error.isBindingFailure() ? Expected.ANOTHER_KIND : words(error)))
                .toList());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HandlerMethodValidationException invalid) {
        return Problem.invalid(invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new Fault(
                                String.valueOf(result.getMethodParameter().getParameterName()), words(error))))
                .toList());
    }

    private static String words(MessageSourceResolvable error) {
        String words = error.getDefaultMessage();
        return words == null ? Expected.ANOTHER_KIND : words;
    }
}
