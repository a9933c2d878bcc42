package org.quarterdeck.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTests {

    @Test
    @DisplayName("RFC 8785 sorts by UTF-16 code units and escapes what it must (its section 3.2.3)")
    void isSortedAsTheStandardSays() {
        String given = "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew\",\"1\":\"One\","
                + "\"\\ud83d\\ude00\":\"Emoji\",\"\\u0080\":\"Control\",\"\\u00f6\":\"Latin\"}";

        assertThat(CanonicalJson.write(CanonicalJson.read(given)))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin\","
                        + "\"€\":\"Euro Sign\",\"\uD83D\uDE00\":\"Emoji\",\"\uFB33\":\"Hebrew\"}");
    }

    @Property(tries = 500)
    void isWhatAnybodyWouldWriteByTheStandard(@ForAll("plain") Map<String, Object> plain) {
        assertThat(CanonicalJson.write(CanonicalJson.tree(PlainJson.copyOf(plain))))
                .isEqualTo(ByHand.canonical(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{\"a\":1} {}", "[1]", "1", "", "{\"a\":", "{'a':1}", "{\"a\":01}"})
    void readsNothingButOneObject(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1.5}", "{\"a\":9007199254740993}", "{\"a\":1e3}", "{\"a\":[\"\\ud800\"]}"})
    void writesNothingThatReadsDifferentlyElsewhere(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(CanonicalJson.read(text)));
    }

    @Provide
    Arbitrary<Map<String, Object>> plain() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("aZ\"\\/\b\f\n\r\t\u0000\u001f\u007f€\u2028\uFB33")
                .ofMaxLength(6)
                .map(text -> text + "\uD83D\uDE00");
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                texts.asGeneric(),
                Arbitraries.longs().between(-(1L << 53), 1L << 53).asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        Arbitrary<Object> values = Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).asGeneric(),
                        Arbitraries.maps(texts, inner).ofMaxSize(3).asGeneric()),
                0,
                3);
        return Arbitraries.maps(texts, values).ofMaxSize(4);
    }
}
