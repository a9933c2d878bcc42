package org.quarterdeck.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTests {

    @ParameterizedTest
    @MethodSource("strangers")
    void refusesFactsThatAnotherReaderWouldReadDifferently(Object stranger) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.decision(null, Map.of("list", List.of(Map.of("deep", stranger)))));
    }

    static List<Object> strangers() {
        return List.of(
                1.5,
                1.0f,
                new BigDecimal("1.00"),
                (1L << 53) + 1,
                -(1L << 53) - 1,
                Long.MIN_VALUE,
                Set.of("a"),
                'c',
                new Object(),
                "lone \uD800 surrogate",
                Map.of(1, "a"),
                Map.of("\uDC00", "a"));
    }

    @Test
    void refusesNothingAsAFact() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("nothing", null);

        assertThatIllegalArgumentException().isThrownBy(() -> Samples.decision(null, facts));
    }

    @Test
    void keepsItsOwnCopyOfTheFacts() {
        List<Object> list = new ArrayList<>(List.of("a"));
        Decision decision = Samples.decision(null, Map.of("list", list, "most", 1L << 53, "least", -(1L << 53)));

        list.add("b");

        assertThat(decision.facts())
                .isEqualTo(Map.of("list", List.of("a"), "most", 9007199254740992L, "least", -9007199254740992L));
    }
}
