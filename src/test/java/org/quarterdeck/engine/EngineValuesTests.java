package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Typed values become plain ones, and plain ones typed; what cannot be read is of no type that a form takes. */
class EngineValuesTests {

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Variables.stringValue("a"), "a"),
                arguments(Variables.untypedValue(1.5), 1.5),
                arguments(Variables.untypedNullValue(), null),
                arguments(SpinValues.jsonValue("[\"a\",\"b\"]").create(), List.of("a", "b")),
                arguments(SpinValues.jsonValue(Spin.JSON("{\"a\":1}")).create(), Map.of("a", 1)),
                arguments(Spin.JSON("[1]"), List.of(1)),
                arguments(serialized("application/json", "[\"a\"]"), List.of("a")),
                arguments(Variables.objectValue(List.of("a")).create(), List.of("a")),
                arguments("plain", "plain"),
                arguments(null, null));
    }

    @ParameterizedTest
    @MethodSource("values")
    void becomePlain(Object value, Object plain) {
        Map<String, Object> untyped = new HashMap<>();
        untyped.put("v", value);
        assertThat(EngineValues.plain(untyped)).containsEntry("v", plain);
        if (value instanceof TypedValue typed) {
            assertThat(EngineValues.plain(Variables.createVariables().putValueTyped("v", typed)))
                    .containsEntry("v", plain);
        }
    }

    static Stream<TypedValue> unreadable() {
        return Stream.of(
                SpinValues.jsonValue("{broken").create(),
                serialized("application/x-java-serialized-object", "rO0AB"),
                Variables.fileValue("a.txt").file(new byte[] {1}).create());
    }

    @ParameterizedTest
    @MethodSource
    void unreadable(TypedValue value) {
        Object plain = EngineValues.plain(Map.of("v", value)).get("v");
        assertThat(plain).isNotNull().isNotInstanceOfAny(String.class, Number.class, Boolean.class, List.class);
    }

    @Test
    void becomeTyped() {
        Map<String, Object> plain = new HashMap<>(Map.of(
                "text",
                "a",
                "flag",
                true,
                "int",
                1,
                "long",
                2L,
                "decimal",
                new BigDecimal("1.5"),
                "list",
                List.of("a")));
        plain.put("nothing", null);
        var typed = EngineValues.typed(plain);
        assertThat(typed.keySet().stream()
                        .filter(name -> typed.getValueTyped(name).getType() != null)
                        .map(name -> name + " is "
                                + typed.getValueTyped(name).getType().getName()))
                .containsExactlyInAnyOrder(
                        "text is string",
                        "flag is boolean",
                        "int is integer",
                        "long is long",
                        "decimal is double",
                        "list is json",
                        "nothing is null");
    }

    @Test
    void areNoneWhereNoneAreSent() {
        assertThat(EngineValues.plain(null)).isEmpty();
    }

    private static TypedValue serialized(String format, String value) {
        return Variables.serializedObjectValue(value)
                .serializationDataFormat(format)
                .objectTypeName("java.util.ArrayList")
                .create();
    }
}
