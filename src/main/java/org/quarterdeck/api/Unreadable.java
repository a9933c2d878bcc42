package org.quarterdeck.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import org.quarterdeck.kernel.Fault;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Finds the field in a body that can't be read, and says what it must be without the parser's own words. */
final class Unreadable {

    static final String BODY = "body";

    private Unreadable() {}

    static Fault faultIn(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause == null) {
            return new Fault(BODY, Expected.PRESENT);
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return new Fault(field(unknown.getPath()), "is not a field of this call");
        }
        if (cause instanceof MismatchedInputException mistyped) {
            String expected = Expected.of(mistyped.getTargetType());
            return mistyped.getPath().isEmpty()
                    ? new Fault(BODY, expected + " and nothing else")
                    : new Fault(field(mistyped.getPath()), expected);
        }
        if (cause instanceof JsonMappingException other && !(other.getCause() instanceof StreamConstraintsException)) {
            boolean doesNotFit = other.getCause() instanceof InputCoercionException;
            return new Fault(field(other.getPath()), doesNotFit ? "is too large a number" : "can't be read");
        }
        return cause instanceof JsonProcessingException unsound ? faultIn(unsound) : new Fault(BODY, "can't be read");
    }

    /** What is wrong with JSON before anybody asks what it means. */
    static Fault faultIn(JsonProcessingException unsound) {
        if (unsound instanceof StreamConstraintsException || unsound.getCause() instanceof StreamConstraintsException) {
            return new Fault(BODY, "is nested too deeply, or holds a text or a number that is too long");
        }
        return unsound instanceof JsonParseException
                ? new Fault(BODY, "is not JSON" + place(unsound.getLocation()))
                : new Fault(BODY, "can't be read");
    }

    private static String field(List<JsonMappingException.Reference> path) {
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.isEmpty() ? BODY : field.toString();
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : ": line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
