package org.quarterdeck.rates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.kernel.Invalid;

class PublicationTests {

    @Test
    void readsTheDaysCsv() {
        assertThat(quotes(Published.daily("25 November 2026", "1.0821")))
                .containsExactly("2026-11-25 USD 1.0821", "2026-11-25 JPY 163.21", "2026-11-25 CHF 0.9312");
    }

    @Test
    @DisplayName("reads the history, where a currency is not quoted on each day")
    void readsTheHistory() {
        assertThat(quotes(Published.history("2026-11-25,1.0821,163.21,N/A", "2022-12-30,1.0666,140.66,7.5365")))
                .containsExactly(
                        "2026-11-25 USD 1.0821",
                        "2026-11-25 JPY 163.21",
                        "2022-12-30 USD 1.0666",
                        "2022-12-30 JPY 140.66",
                        "2022-12-30 HRK 7.5365");
    }

    @Test
    void readsXml() {
        assertThat(quotes(Published.xml(
                        "2026-11-25", "<Cube currency='USD' rate='1.0821'/><Cube currency='JPY' rate='163.21'/>")))
                .containsExactly("2026-11-25 USD 1.0821", "2026-11-25 JPY 163.21");
    }

    @Test
    void opensTheArchive() {
        Publication publication = Publication.of(Published.zip(Published.daily("25 November 2026", "1.0821")));

        assertThat(publication.quotes()).hasSize(3);
    }

    @Test
    @DisplayName("doesn't unpack without end, nor guess which of two files is meant")
    void opensOneFileOfSensibleSize() {
        assertThatThrownBy(() -> Publication.of(Published.zip("Date,USD,\n" + " ".repeat(33 << 20))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("unpacks to more");
        assertThatThrownBy(() -> Publication.of(Published.zip("Date,USD,\n", "Date,USD,\n")))
                .hasMessageContaining("more than one file");
        assertThatThrownBy(() -> Publication.of(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(Invalid.class);
    }

    @Test
    @DisplayName("names what can't be read, and reads the rest")
    void namesWhatCannotBeRead() {
        Publication publication = Publication.of(
                "Date,USD,EUR,XYZ,JPY\n2026-11-25,-1.1,1.0,2.0,163.21\nyesterday,1.1,1,1,1\n2026-11-25,1.2,,,163.21\n"
                        .getBytes(UTF_8));

        assertThat(publication.quotes()).extracting(Quote::toString).hasSize(2);
        assertThat(publication.unfit())
                .extracting(Unfit::where)
                .containsExactly("2026-11-25 USD", "2026-11-25 EUR", "2026-11-25 XYZ", "line 3", "2026-11-25 JPY");
    }

    @ParameterizedTest
    @CsvSource({"0", "0.0000", "1e3", "0x1", "NaN", "1.12345678901", "1234567890123"})
    void takesOnlyPlainRates(String rate) {
        Publication publication =
                Publication.of("Date,USD\n2026-11-25,%s\n".formatted(rate).getBytes(UTF_8));

        assertThat(publication.quotes()).isEmpty();
        assertThat(publication.unfit()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "hello", "{\"USD\": 1}", "<rates/>", "<Cube time=", "Currency,USD\n2026-11-25,1\n"})
    void refusesWhatHoldsNoRates(String text) {
        assertThatThrownBy(() -> Publication.of(text.getBytes(UTF_8))).isInstanceOf(Invalid.class);
    }

    @Test
    @DisplayName("looks at nothing that XML refers to beyond itself")
    void looksAtNothingBeyondTheFile(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "1.0821");
        String xml = """
                <?xml version="1.0"?><!DOCTYPE Cube [<!ENTITY secret SYSTEM "%s">]>
                <Cube><Cube time="2026-11-25"><Cube currency="USD" rate="1.1"/>&secret;</Cube></Cube>""".formatted(secret.toUri());

        assertThatThrownBy(() -> Publication.of(xml.getBytes(UTF_8))).isInstanceOf(Invalid.class);
    }

    private static List<String> quotes(String text) {
        Publication publication = Publication.of(text.getBytes(UTF_8));
        assertThat(publication.unfit()).isEmpty();
        return publication.quotes().stream()
                .map(quote -> "%s %s %s"
                        .formatted(
                                quote.day(), quote.currency(), quote.perEuro().toPlainString()))
                .toList();
    }
}
