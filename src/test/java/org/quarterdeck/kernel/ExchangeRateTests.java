package org.quarterdeck.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRateTests {

    @ParameterizedTest(name = "{0} {1} at {2} and {4} an euro are {5} {3}")
    @CsvSource({
        "100.00, USD, 1.0821, EUR, 1, 92.41",
        "100.00, EUR, 1, USD, 1.0821, 108.21",
        "100.00, USD, 1.0821, CHF, 0.9312, 86.05",
        "1000, JPY, 163.21, EUR, 1, 6.13",
        "6.13, EUR, 1, JPY, 163.21, 1000",
        "0.01, USD, 2, EUR, 1, 0.01",
        "0.03, USD, 2, EUR, 1, 0.02",
        "0.01, USD, 2.0000000001, EUR, 1, 0.00",
        "1.000, KWD, 0.3331, EUR, 1, 3.00",
        "999999999999.00, EUR, 1, IDR, 17283.16, 17283159999982716.84"
    })
    @DisplayName("rounds once, half up, to the digits of what comes out")
    void roundsOnce(
            String sum, String from, BigDecimal fromPerEuro, String to, BigDecimal toPerEuro, String exchanged) {
        assertThat(rate(from, fromPerEuro, to, toPerEuro).convert(Money.of(sum, from)))
                .isEqualTo(Money.of(exchanged, to));
    }

    @Test
    void leadsBack() {
        ExchangeRate rate = rate("USD", new BigDecimal("1.25"), "EUR", BigDecimal.ONE);

        assertThat(rate.back().convert(Money.of("80.00", "EUR"))).isEqualTo(Money.of("100.00", "USD"));
        assertThat(rate.words()).isEqualTo("1 USD = 0.80000000 EUR (ECB, 2026-11-25)");
    }

    @Test
    void exchangesNothingElse() {
        ExchangeRate rate = rate("USD", new BigDecimal("1.25"), "EUR", BigDecimal.ONE);

        assertThatThrownBy(() -> rate.convert(Money.of("80.00", "EUR"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate("USD", BigDecimal.ZERO, "EUR", BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ExchangeRate rate(String from, BigDecimal fromPerEuro, String to, BigDecimal toPerEuro) {
        return new ExchangeRate(
                Currency.getInstance(from),
                fromPerEuro,
                Currency.getInstance(to),
                toPerEuro,
                LocalDate.parse("2026-11-25"),
                "ECB");
    }
}
