package org.quarterdeck.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Yes, no, or an expression that says so: {@code required}, {@code disabled}, {@code readonly}, {@code hide}. */
record Condition(boolean always, @Nullable Feel feel) {

    static final Condition ALWAYS = new Condition(true, null);

    static Condition in(JsonNode node) {
        return Feel.isIn(node) ? new Condition(false, Feel.in(node)) : new Condition(node.asBoolean(false), null);
    }

    boolean holds(Map<String, Object> context) {
        return feel == null ? always : Boolean.TRUE.equals(feel.value(context));
    }

    boolean asksContext() {
        return feel != null;
    }
}
