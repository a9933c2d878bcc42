package org.quarterdeck.api;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What HTTP itself refuses: no such address, method or media type, or too much of it. */
@RestControllerAdvice
@Order(0)
class Manners {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NoResourceFoundException lost) {
        return Problem.of(HttpStatus.NOT_FOUND, Problem.NO_SUCH, "Not found", "there is nothing at this address");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HttpRequestMethodNotSupportedException no) {
        HttpHeaders allow = new HttpHeaders();
        Set<HttpMethod> methods = no.getSupportedHttpMethods();
        allow.setAllow(methods == null ? Set.of() : methods);
        HttpStatus status = HttpStatus.METHOD_NOT_ALLOWED;
        String words = "%s can't be used at this address".formatted(no.getMethod());
        return new ResponseEntity<>(
                Problem.detail(status, "api.method-not-allowed", "Method not allowed", words), allow, status);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HttpMediaTypeNotAcceptableException no) {
        String words = "this answers with " + MediaType.toString(no.getSupportedMediaTypes());
        return Problem.of(HttpStatus.NOT_ACCEPTABLE, "api.not-acceptable", "No answer of that kind", words);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HttpMediaTypeNotSupportedException no) {
        String words = "this takes " + MediaType.toString(no.getSupportedMediaTypes());
        return Problem.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "api.unsupported-media-type", "Not taken in that kind", words);
    }

    /** What a controller or a library has worded in RFC 9457 already. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ErrorResponseException worded) {
        return ResponseEntity.status(worded.getStatusCode())
                .headers(worded.getHeaders())
                .body(worded.getBody());
    }

    @ExceptionHandler({TooLarge.class, MaxUploadSizeExceededException.class})
    ResponseEntity<ProblemDetail> onTooMuch() {
        return Problem.of(
                HttpStatus.PAYLOAD_TOO_LARGE, "api.too-large", "Too large", "the request is larger than is taken here");
    }
}
