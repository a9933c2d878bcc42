package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Money;

class OldLedgerReaderTests {

    private static final String SAMPLE = """
            ; what the crew had before
            commodity $1,000.00
              format $1,000.00
            account assets:crew

            2025-03-01 * (7) Given by the harbour ; in a good year
              ; decision: https://example.org/minutes/7
              assets:crew  $8,778
              income:harbour

            2025/2/3=2025-01-31 ! Sails
              expenses:sails\t$-20.50  ; sent back
              ! assets:crew
            """;

    @Test
    @DisplayName("reads transactions, comments, tags, declarations, and amounts that are left out; the earliest first")
    void readsAPlainJournal() {
        assertThat(OldLedgerReader.read(SAMPLE).bookings())
                .extracting(booking -> "%s %d %s".formatted(booking.day(), booking.row(), booking.legs()))
                .containsExactly(
                        "2025-02-03 11 [Moved[account=expenses:sails, amount=-20.50 USD], Moved[account=assets:crew, amount=20.50 USD]]",
                        "2025-03-01 6 [Moved[account=assets:crew, amount=8778.00 USD], Moved[account=income:harbour, amount=-8778.00 USD]]");
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "'$8,778', 8778.00, USD",
        "'$1,234,567.89', 1234567.89, USD",
        "'-$51,799.57', -51799.57, USD",
        "$-5, -5.00, USD",
        "€ 7.5, 7.50, EUR",
        "'1,250.00 EUR', 1250.00, EUR",
        "EUR -3, -3.00, EUR",
        "+3 JPY, 3, JPY",
        "'¥1,000', 1000, JPY"
    })
    @DisplayName("takes a comma for what parts thousands and a point for what parts cents")
    void readsAmounts(String text, String decimal, String currency) {
        assertThat(OldAmount.read(text)).contains(Money.of(decimal, currency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "$1,23",
                "$1,2345.00",
                "$1.2.3",
                "$1.005",
                "$10.000",
                "$5 USD",
                "--$5",
                "-$-5",
                "5 shells",
                "10 XYZ",
                "$5 @ 2 EUR",
                "$5 = $5",
                "{$5}",
                "$1,234,567,890,123.00",
                "0.5 JPY",
                "1e3 EUR"
            })
    void guessesNoAmount(String text) {
        assertThat(OldAmount.read(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-01 x;  a  $5;  b  $-4                | line 1: doesn't add up to nothing: [1.00 USD] are left
            2025-01-01 x;  a  $5;  b  -5 EUR             | line 1: doesn't add up to nothing: [-5.00 EUR, 5.00 USD] are left
            2025-01-01 x;  a  $5;  b;  c                 | line 4: is the second posting without an amount
            2025-01-01 x;  a                             | line 1: has no posting with an amount
            2025-02-30 x;  a  $5;  b                     | line 1: there is no such day
            2025-01-01 x;  a  $5 @ 4 EUR;  b             | line 2: $5 @ 4 EUR is no amount that is read here
            2025-01-01 x;  a  $5 = $5;  b                | line 2: $5 = $5 is no amount that is read here
            2025-01-01 x;  (a)  $5                       | line 2: can't be read
            2025-01-01 x;  [a]  $5;  [b]                 | line 2: can't be read
            include other.journal                        | line 1: is nothing that is read here
            = expenses;  a  $5;  b                       | line 1: is nothing that is read here
            ~ monthly                                    | line 1: is nothing that is read here
            P 2025-01-01 EUR $1.10                       | line 1: is nothing that is read here
            alias a=b                                    | line 1: is nothing that is read here
            ;;  a  $5                                    | line 3: belongs to no transaction
            # nothing                                    | line 1: there is no transaction
            """)
    @DisplayName("names the row of whatever it doesn't read")
    void namesTheRow(String rows, String fault) {
        Invalid refused = catchThrowableOfType(
                Invalid.class, () -> OldLedgerReader.read(String.join("\n", List.of(rows.split(";", -1)))));

        assertThat(refused.faults())
                .anyMatch(one -> "%s: %s".formatted(one.field(), one.message()).startsWith(fault));
    }
}
