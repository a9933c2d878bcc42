package org.quarterdeck.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/** An expression of a form, the part after its equals sign. A name that nobody knows is null, never an error. */
record Feel(ParsedExpression expression) {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    static boolean isIn(JsonNode node) {
        return node.isTextual() && node.textValue().startsWith("=");
    }

    /** @throws IllegalStateException if it cannot be read */
    static Feel in(JsonNode node) {
        ParseResult parsed = ENGINE.parseExpression(node.textValue().substring(1));
        if (!parsed.isSuccess()) {
            throw new IllegalStateException(
                    node.textValue() + " cannot be read: " + parsed.failure().message());
        }
        return new Feel(parsed.parsedExpression());
    }

    @Nullable
    Object value(Map<String, Object> context) {
        var result = ENGINE.evaluate(expression, context);
        return result.isSuccess() ? result.result() : null;
    }
}
