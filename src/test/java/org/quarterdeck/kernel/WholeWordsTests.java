package org.quarterdeck.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are looked for in what others wrote. */
class WholeWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Ana Bellweather, by ana bellweather., true",
        "Ana Bellweather, Susana Bellweather, false",
        "Ana Bellweather, Ana Bellweathers, false",
        "Boats, all boats float, false",
        "Boats, all Boats float, true",
        "jo@example.org, write to <Jo@Example.org>., true",
        "jo@example.org, write to jo@example.org., true",
        "jo@example.org, mary.jo@example.org, false",
        "jo@example.org, jo@example.org.uk, false"
    })
    void standOnTheirOwn(String words, String text, boolean there) {
        assertThat(WholeWords.in(text, words)).isEqualTo(there);
    }
}
