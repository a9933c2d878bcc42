package org.quarterdeck.lobby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.kernel.Invalid;

class MailAddressTests {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "nobody",
                "a@",
                "@example.org",
                "a@localhost",
                "a b@example.org",
                "a@example.org, b@example.org",
                "Noor <a@example.org>",
                "a@example..org",
                "a@.org",
                "a@b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org\u202e"
            })
    void takesNothingElseForAnAddress(String text) {
        assertThatThrownBy(() -> MailAddress.parse(text))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        no -> assertThat(no.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.field()).isEqualTo("email")));
    }

    @Test
    void isAtMostAsLongAsMailAllows() {
        String local = "a".repeat(60);
        assertThat(MailAddress.parse(local + "@example.org").value()).startsWith(local);
        assertThatThrownBy(() -> MailAddress.parse(local + "@" + "b.".repeat(120) + "org"))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noor@example.org", "n.o+r@sub.example.org", "jürgen@example.org", "noor@bücher.example"})
    void takesAddressesOfEveryLanguage(String text) {
        assertThat(MailAddress.parse(" " + text + " ").value()).isEqualTo(text);
    }

    @Test
    void writesADomainInOneWay() {
        assertThat(MailAddress.parse("Noor@Example.ORG").value()).isEqualTo("Noor@example.org");
    }
}
