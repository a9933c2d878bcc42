package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A crew's old ledger, in which a hold was empty over the new year, and below that. */
@HouseTest
@OnBothDatabases
class OldLedgersTests {

    private static final Caller TREASURER = Callers.caller("treasurer", Circle.TREASURERS);
    private static final String OLD = """
            2025-05-01 Given by the harbour
              ; decision: https://example.org/minutes/7
              assets:HOLD  $10,000
              income:harbour

            2025-12-29 For the sails of two years
              assets:HOLD:sails:free  $12,500.50
              assets:HOLD

            2025-12-30 Sails ordered
              assets:HOLD:sails:committed  $2,000
              assets:HOLD:sails:free

            2026-01-02 Given by the harbour
              assets:HOLD  $4,000
              income:harbour

            2026-02-01 Ropes
              expenses:ropes  $250.25
              assets:HOLD:sails:free
            """;

    @Autowired
    OldLedgers ledgers;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    TestRestTemplate http;

    private final String hold = "H"
            + UUID.randomUUID()
                    .toString()
                    .substring(0, 12)
                    .toUpperCase(Locale.ROOT)
                    .replace("-", "");
    private final String old = OLD.replace("HOLD", hold.toLowerCase(Locale.ROOT));
    private final LineCode whole = new LineCode(hold);
    private final LineCode sails = new LineCode(hold + "-SAILS");

    @BeforeEach
    void opensLines() {
        open(whole, "USD", FundsCheck.WARN);
        open(sails, "USD", FundsCheck.STOP);
    }

    @Test
    @DisplayName("give each line what the accounts held in the end that are called like it, or stand below one that is")
    void giveEachLineItsShare() {
        OldLedgers.Result result = ledgers.bring(old, Map.of(), false, TREASURER);

        assertThat(result.transactions()).isEqualTo(5);
        assertThat(result.isNew()).isTrue();
        assertThat(ledger.balance(whole).available()).isEqualTo(Money.of("1499.50", "USD"));
        assertThat(ledger.balance(sails).available()).isEqualTo(Money.of("12250.25", "USD"));
        assertThat(result.lines())
                .filteredOn(share -> share.line().code().equals(whole))
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.lowest()).isEqualTo(Money.of("-2500.50", "USD"));
                    assertThat(share.lowestOn()).isEqualTo("2025-12-29");
                });
        assertThat(entries()).contains("\"carried-in\"").contains("\"amount\":\"12250.25\"");
    }

    @Test
    @DisplayName("are not taken twice: the same again changes nothing, another is refused")
    void areNotTakenTwice() {
        ledgers.bring(old, Map.of(), false, TREASURER);

        assertThat(ledgers.bring(old, Map.of(), false, TREASURER).isNew()).isFalse();
        assertThatThrownBy(() -> ledgers.bring(old + "; more\n", Map.of(), false, TREASURER))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("carried into from another ledger");
        assertThat(ledger.postings(sails, 0, 10).items()).hasSize(1);
    }

    @Test
    void takeNothingInADryRun() {
        OldLedgers.Result result = ledgers.bring(old, Map.of(), true, TREASURER);

        assertThat(result.lines()).hasSize(2);
        assertThat(result.isNew()).isFalse();
        assertThat(ledger.postings(sails, 0, 10).items()).isEmpty();
        assertThat(ledgers.bring(old, Map.of(), false, TREASURER).isNew()).isTrue();
    }

    @Test
    @DisplayName("may be mapped by hand: accounts to other lines, or to none")
    void mayBeMapped() {
        String low = hold.toLowerCase(Locale.ROOT);
        LineCode other = new LineCode(hold + "-OTHER");
        open(other, "USD", FundsCheck.STOP);

        ledgers.bring(
                old,
                Map.of("assets:" + low, "", "assets:" + low + ":sails", other.value(), "expenses:ropes", sails.value()),
                false,
                TREASURER);

        assertThat(ledger.balance(whole).available()).isEqualTo(Money.of("0", "USD"));
        assertThat(ledger.balance(other).available()).isEqualTo(Money.of("12250.25", "USD"));
        assertThat(ledger.balance(sails).available()).isEqualTo(Money.of("250.25", "USD"));
    }

    @Test
    @DisplayName("are refused where a line that stops would have been below nothing, on the day, with the row")
    void areRefusedBelowNothing() {
        LineCode stops = new LineCode(hold + "-STOPS");
        open(stops, "USD", FundsCheck.STOP);
        String low = hold.toLowerCase(Locale.ROOT);

        assertThat(faults(Map.of("assets:" + low, stops.value(), "assets:" + low + ":sails", sails.value())))
                .containsExactly(
                        "line 6: on 2025-12-29 line %s would stand at -2500.50 USD, and it stops at what it has"
                                .formatted(stops));
        assertThat(ledger.postings(sails, 0, 10).items()).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            assets:HOLD       | NOBODYS-LINE | map: there is no budget line NOBODYS-LINE
            income:harbour    | HOLD-SAILS   | would begin with
            expenses:ropes    | EVENTS       | expenses:ropes moves 250.25 USD, and line EVENTS is kept in EUR
            """)
    void areRefusedAsAWhole(String account, String line, String why) {
        String low = hold.toLowerCase(Locale.ROOT);

        assertThat(faults(Map.of(account.replace("HOLD", low), line.replace("HOLD", hold))))
                .anyMatch(fault -> fault.contains(why));
        assertThat(ledger.postings(whole, 0, 10).items()).isEmpty();
        assertThat(ledger.postings(sails, 0, 10).items()).isEmpty();
    }

    @Test
    @DisplayName("are refused while an account has money that no line stands for")
    void areRefusedWhileMoneyIsLeft() {
        Invalid refused = catchThrowableOfType(
                Invalid.class,
                () -> ledgers.bring(
                        old + "\n2026-03-01 x\n  assets:NOWHERE  $5\n  income:harbour\n", Map.of(), false, TREASURER));

        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("line 22");
            assertThat(fault.message()).contains("assets:NOWHERE, which ends with 5.00 USD");
        });
        assertThat(ledger.postings(sails, 0, 10).items()).isEmpty();
    }

    @Test
    void areBroughtByTreasurers() {
        assertThatThrownBy(() -> ledgers.bring(old, Map.of(), true, Callers.lead()))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> ledgers.bring(
                        old, Map.of(), true, Callers.caller("admin", Circle.ADMINISTRATORS, Circle.TREASURERS)))
                .isInstanceOf(Barred.class);
    }

    @Test
    @DisplayName("are brought over HTTP, where what is wrong is named by its row")
    void areBroughtOverHttp() {
        ResponseEntity<String> taken = post("?dryRun=true&map=expenses:ropes=", old);
        assertThat(taken.getStatusCode().value()).isEqualTo(200);
        assertThat(taken.getBody())
                .contains("\"taken\":false", "\"transactions\":5", "\"amount\":\"12250.25\"", "\"currency\":\"USD\"");

        ResponseEntity<String> refused = post("", old.replace("$10,000", "$10.000"));
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("\"field\":\"line 3\"");
        assertThat(post("?map=nonsense", old).getStatusCode().value()).isEqualTo(400);
    }

    private ResponseEntity<String> post(String query, String body) {
        return http.withBasicAuth("treasurer", "demo")
                .exchange(
                        RequestEntity.method(HttpMethod.POST, "/api/ledger/import" + query)
                                .contentType(MediaType.TEXT_PLAIN)
                                .body(body),
                        String.class);
    }

    private List<String> faults(Map<String, String> map) {
        return catchThrowableOfType(Invalid.class, () -> ledgers.bring(old, map, false, TREASURER)).faults().stream()
                .map(fault -> "%s: %s".formatted(fault.field(), fault.message()))
                .toList();
    }

    private String entries() {
        return String.join(
                "\n",
                database.sql("select body from register_entry order by seq desc fetch first 5 rows only")
                        .query(String.class)
                        .list());
    }

    private void open(LineCode code, String currency, FundsCheck check) {
        Line line = new Line(code, "A line", Currency.getInstance(currency), "2026", new PersonId("lead"), check);
        transaction.executeWithoutResult(
                status -> ledger.open(line, Money.of(BigDecimal.ZERO, line.currency()), "for a test"));
    }
}
