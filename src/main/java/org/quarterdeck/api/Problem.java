package org.quarterdeck.api;

import java.net.URI;
import java.util.List;
import org.quarterdeck.kernel.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** How a no is put into RFC 9457: a type for the machine, a title for its kind, the words for whoever asked. */
final class Problem {

    static final String INVALID = "input.invalid";
    static final String NO_SUCH = "kernel.no-such";
    static final String BARRED = "people.barred";
    static final String NOT_NOW = "kernel.not-now";
    static final String SIGN_IN = "api.sign-in";
    static final String KEY_REUSED = "api.idempotency-key-reused";
    static final String REFUSED = "api.refused";

    private Problem() {}

    /** @param type the name {@code module.refusal}: a relative reference, compared as it stands */
    static ResponseEntity<ProblemDetail> of(HttpStatus status, String type, String title, String words) {
        return ResponseEntity.status(status).body(detail(status, type, title, words));
    }

    static ProblemDetail detail(HttpStatus status, String type, String title, String words) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words);
        problem.setType(URI.create(type));
        problem.setTitle(title);
        return problem;
    }

    static ResponseEntity<ProblemDetail> invalid(List<Fault> faults) {
        String words = String.join("; ", faults.stream().map(Fault::toString).toList());
        ProblemDetail problem = detail(HttpStatus.BAD_REQUEST, INVALID, "The input is not valid", words);
        problem.setProperty("errors", faults);
        return ResponseEntity.badRequest().body(problem);
    }

    static ResponseEntity<ProblemDetail> invalid(String field, String message) {
        return invalid(List.of(new Fault(field, message)));
    }
}
