package org.quarterdeck.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.kernel.Money;

class ClaimRulesTests {

    private final ClaimRules rules = new ClaimRules(
            new BigDecimal("5"),
            new BigDecimal("100.00"),
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO);

    @ParameterizedTest(name = "of {0} granted, {1} at most")
    @CsvSource({"100.00, 105.00", "2000.00, 2100.00", "4000.00, 4100.00", "0.10, 0.10", "0.39, 0.40"})
    @DisplayName("BA-13 a twentieth more is tolerated, 100 at the most, and no part of a cent")
    void tolerates(String granted, String most) {
        assertThat(rules.most(Money.of(granted, "EUR"))).isEqualTo(Money.of(most, "EUR"));
    }
}
