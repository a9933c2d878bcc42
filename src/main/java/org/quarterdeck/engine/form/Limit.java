package org.quarterdeck.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bound: none, a number (or a text that is one), or an expression that gives one. */
record Limit(@Nullable BigDecimal number, @Nullable Feel feel) {

    static Limit in(JsonNode node) {
        if (node.isMissingNode() || node.isNull() || node.asText().isBlank()) {
            return new Limit(null, null);
        }
        return Feel.isIn(node) ? new Limit(null, Feel.in(node)) : new Limit(new BigDecimal(node.asText()), null);
    }

    /** Null where there is no bound, or the expression gives none. */
    @Nullable
    BigDecimal in(Map<String, Object> context) {
        if (feel == null) {
            return number;
        }
        Object value = feel.value(context);
        return value instanceof Number ? new BigDecimal(value.toString()) : null;
    }

    Limit or(Limit other) {
        return number == null && feel == null ? other : this;
    }

    boolean asksContext() {
        return feel != null;
    }
}
