package org.quarterdeck.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** Between the engine's typed values and plain ones: text, numbers, true and false, lists and maps of them. */
final class EngineValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Stands for what nobody should read: a serialized object, broken JSON. It is of no type that a form takes. */
    private static final Object UNREADABLE = new Object();

    private EngineValues() {}

    static Map<String, Object> plain(@Nullable Map<String, ?> variables) {
        Map<String, Object> plain = new HashMap<>();
        if (variables instanceof VariableMap typed) {
            typed.keySet().forEach(name -> plain.put(name, plain((Object) typed.getValueTyped(name))));
        } else if (variables != null) {
            variables.forEach((name, value) -> plain.put(name, plain(value)));
        }
        return plain;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof SerializableValue serialized) {
            boolean isJson =
                    String.valueOf(serialized.getSerializationDataFormat()).contains("json");
            if (isJson && !serialized.isDeserialized()) {
                return parsed(serialized.getValueSerialized());
            }
            return serialized.isDeserialized() ? plain(serialized.getValue()) : UNREADABLE;
        }
        if (value instanceof TypedValue typed) {
            return plain(typed.getValue());
        }
        return value instanceof SpinJsonNode node ? parsed(node.toString()) : value;
    }

    private static @Nullable Object parsed(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, Object.class);
        } catch (JsonProcessingException broken) {
            return UNREADABLE;
        }
    }

    static VariableMap typed(Map<String, ?> plain) {
        VariableMap typed = Variables.createVariables();
        plain.forEach((name, value) -> typed.putValueTyped(name, typed(value)));
        return typed;
    }

    private static TypedValue typed(@Nullable Object value) {
        if (value == null) {
            return Variables.untypedNullValue();
        }
        if (value instanceof String text) {
            return Variables.stringValue(text);
        }
        if (value instanceof Boolean flag) {
            return Variables.booleanValue(flag);
        }
        if (value instanceof Integer number) {
            return Variables.integerValue(number);
        }
        if (value instanceof Long number) {
            return Variables.longValue(number);
        }
        if (value instanceof Number number) {
            return Variables.doubleValue(number.doubleValue());
        }
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the engine cannot keep a value of " + value.getClass(), e);
        }
    }
}
