package org.quarterdeck.strategy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PlainText;

/**
 * A part of a plan as it was typed. What is missing or wrong is noted as a fault under the name of its place:
 * {@code objectives[0].keyResults[1].source}.
 */
record Piece(JsonNode node, String place, List<Fault> faults) {

    private static final String NUMBER = "-?[0-9]{1,15}([.][0-9]{1,6})?";

    /** Whether it has parts at all. */
    boolean isWhole() {
        if (!node.isObject()) {
            faults.add(new Fault(place, "must be an object"));
        }
        return node.isObject();
    }

    void mustHoldNothingBut(Set<String> names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                fault(name, "is not known here");
            }
        });
    }

    Optional<String> line(String name, int most) {
        return text(name).filter(text -> {
            Optional<String> words = PlainText.faultInLine(text, most);
            words.ifPresent(fault -> fault(name, fault));
            return words.isEmpty();
        });
    }

    /** Text that must become something. */
    <T> Optional<T> read(String name, Function<String, Optional<T>> reader, String must) {
        return text(name).flatMap(text -> {
            Optional<T> read = reader.apply(text);
            if (read.isEmpty()) {
                fault(name, must);
            }
            return read;
        });
    }

    private Optional<String> text(String name) {
        JsonNode value = node.path(name);
        if (isNotGiven(value)) {
            fault(name, "is required");
            return Optional.empty();
        }
        if (!value.isTextual()) {
            fault(name, "must be text");
            return Optional.empty();
        }
        return Optional.of(value.textValue().strip());
    }

    private static boolean isNotGiven(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.textValue().isBlank();
    }

    /** A figure, exact as typed: a JSON number, or a text that is one. */
    Optional<BigDecimal> figure(String name, String must) {
        JsonNode value = node.path(name);
        if (isNotGiven(value)) {
            fault(name, "is required");
            return Optional.empty();
        }
        Optional<BigDecimal> figure = figure(value);
        if (figure.isEmpty()) {
            fault(name, must);
        }
        return figure;
    }

    private static Optional<BigDecimal> figure(JsonNode value) {
        if (value.isNumber()) {
            BigDecimal shortest = value.decimalValue().stripTrailingZeros();
            boolean isWritable =
                    Math.abs((long) shortest.precision() - shortest.scale()) <= 30 && shortest.scale() <= 6;
            return isWritable ? exact(shortest.toPlainString()) : Optional.empty();
        }
        return value.isTextual() ? exact(value.textValue().strip()) : Optional.empty();
    }

    private static Optional<BigDecimal> exact(String text) {
        if (!text.matches(NUMBER)) {
            return Optional.empty();
        }
        BigDecimal shortest = new BigDecimal(text).stripTrailingZeros();
        return Optional.of(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }

    void fault(String name, String words) {
        faults.add(new Fault(place + "." + name, words));
    }
}
