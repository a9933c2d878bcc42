package org.quarterdeck.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Balance;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.ledger.Standing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;

/** BA-19: what the accountants' programs would add up is what the API says, to the cent. */
@HouseTest
@Tag("both-databases")
class JournalTests {

    private static final Pattern LEG =
            Pattern.compile("(?m)^ {2,}((?:Assets|Expenses|Equity):\\S+) {2}(-?[0-9.]+) ([A-Z]{3})$");
    private static final String REGISTER = "/api/public/decisions";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Value("${quarterdeck.public-url}")
    String house;

    private final LineCode code =
            new LineCode("J-" + UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT));
    private final CaseNumber granted = aCase();
    private final CaseNumber withdrawn = aCase();

    @BeforeEach
    void postSomething() {
        Line line = new Line(code, "A line", eur("0").currency(), "2027", new PersonId("lead"), FundsCheck.STOP);
        transaction.executeWithoutResult(posting -> {
            ledger.open(line, eur("1000.00"), "=cmd; given; \"for\" the\\year | 2027");
            ledger.preEncumber(code, granted, eur("400.10"));
            ledger.encumber(code, granted, eur("300.05"));
            ledger.preEncumber(code, withdrawn, eur("99.99"));
            ledger.pay(code, granted, eur("100.00"), "claim");
            ledger.refund(code, 6, eur("30.00"), "seats not used");
        });
    }

    @ParameterizedTest
    @DisplayName(
            "BA-19 adds up to the API's balances, every transaction to nothing, each with the address of its decisions")
    @ValueSource(strings = {"hledger", "ledger", "beancount"})
    void addsUpToTheBalances(String format) {
        String text = journal(format);

        Map<String, BigDecimal> accounts = new HashMap<>();
        List<String> transactions = List.of(text.split("\n\n"));
        for (String one : transactions.subList(1, transactions.size())) {
            List<MatchResult> legs = LEG.matcher(one).results().toList();
            assertThat(legs).as(one).hasSizeGreaterThan(1);
            assertThat(legs.stream().map(leg -> new BigDecimal(leg.group(2))).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(one)
                    .isEqualByComparingTo("0");
            assertThat(one).contains("decision: ").contains("/api/public/decisions");
            legs.forEach(leg -> accounts.merge(leg.group(1), new BigDecimal(leg.group(2)), BigDecimal::add));
        }
        for (Standing standing : ledger.standings()) {
            assertAddsUp(accounts, standing);
        }
        assertThat(accounts.get("Assets:" + code + ":Available")).isEqualByComparingTo("629.96");
        assertThat(accounts.get("Assets:" + code + ":Committed")).isEqualByComparingTo("200.05");
    }

    @ParameterizedTest
    @DisplayName("BA-19 declares every account and every currency before it is used, as strict programs want")
    @ValueSource(strings = {"hledger", "ledger", "beancount"})
    void declaresWhatItUses(String format) {
        String text = journal(format);
        String head = text.substring(0, text.indexOf("\n\n"));

        List<String> used = new ArrayList<>();
        LEG.matcher(text).results().forEach(leg -> used.add(leg.group(1)));
        assertThat(used)
                .isNotEmpty()
                .allSatisfy(account -> assertThat(head)
                        .containsPattern(
                                Pattern.compile("(?m)^(account|1970-01-01 open) %s( [A-Z]{3})?$".formatted(account))));
        assertThat(head).contains(format.equals("beancount") ? "option \"operating_currency\" \"EUR\"" : "commodity");
    }

    @ParameterizedTest
    @DisplayName("BA-19 is taken strictly by the program it is written for")
    @CsvSource({
        "hledger, hledger -f FILE check --strict",
        "ledger, ledger --strict --pedantic -f FILE balance",
        "beancount, bean-check FILE"
    })
    void isTakenStrictly(String format, String command, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("ledger." + format), journal(format));
        Process program = new ProcessBuilder(
                        command.replace("FILE", file.toString()).split(" "))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();

        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
    }

    @Test
    @DisplayName("keeps what people wrote from ending a description, a string or a transaction")
    void keepsWordsWords() {
        assertThat(journal("hledger")).contains("(%s/1) =cmd  given  \"for\" the\\year   2027\n".formatted(code));
        assertThat(journal("beancount")).contains("\"=cmd; given; \\\"for\\\" the\\\\year | 2027\"");
    }

    @Test
    @DisplayName("BA-19 leads from each transaction to what the register says of its case")
    void leadsToTheRegister() {
        assertThat(journal("hledger"))
                .contains("    ; decision: %s%s?caseNumber=%s\n".formatted(house, REGISTER, granted))
                .contains("    ; decision: %s%s\n".formatted(house, REGISTER));
    }

    @Test
    @DisplayName("BA-20 leads from what came back to the payment that it takes back, in each program's own way")
    void leadsToThePayment() {
        assertThat(journal("hledger")).contains("    ; reverses: %s/6\n".formatted(code));
        assertThat(journal("ledger")).contains("    ; reverses: %s/6\n".formatted(code));
        assertThat(journal("beancount")).contains("  reverses: \"%s/6\"\n".formatted(code));
        assertThat(CsvReader.builder().ofNamedCsvRecord(journal("csv")).stream()
                        .filter(row -> row.getField("line").equals(code.value()))
                        .map(row -> row.getField("reverses")))
                .containsExactly("", "", "", "", "", "", "6");
    }

    @Test
    @DisplayName("gives a spreadsheet rows whose words it takes for words, never for formulas")
    void writesForSpreadsheets() {
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(journal("csv")).stream()
                .filter(row -> row.getField("line").equals(code.value()))
                .toList();

        assertThat(rows).hasSize(7);
        assertThat(rows.get(0).getField("memo")).startsWith("'=cmd");
        assertThat(rows.stream()
                        .map(row -> new BigDecimal(row.getField("available")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("629.96");
        assertThat(rows).extracting(row -> row.getField("decision")).allMatch(url -> url.startsWith(house + REGISTER));
    }

    @Test
    void refusesAFormatThatNobodyReads() {
        ResponseEntity<String> answer = get("excel");
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("hledger, ledger, beancount, csv");
    }

    private static void assertAddsUp(Map<String, BigDecimal> accounts, Standing standing) {
        String line = standing.line().code().value();
        Balance balance = standing.balance();
        Map.of(
                        "Assets:%s:Available", balance.available(),
                        "Assets:%s:Asked-For", balance.preEncumbered(),
                        "Assets:%s:Committed", balance.encumbered(),
                        "Expenses:%s", balance.expended(),
                        "Equity:%s:Appropriated", balance.appropriated().negated())
                .forEach((account, sum) -> assertThat(accounts.getOrDefault(account.formatted(line), BigDecimal.ZERO))
                        .as(account.formatted(line))
                        .isEqualByComparingTo(sum.toBigDecimal()));
    }

    private String journal(String format) {
        ResponseEntity<String> answer = get(format);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        return String.valueOf(answer.getBody());
    }

    private ResponseEntity<String> get(String format) {
        return http.withBasicAuth("member", "demo").getForEntity("/api/ledger?format=" + format, String.class);
    }

    private static CaseNumber aCase() {
        return new CaseNumber("TST-2027-" + ThreadLocalRandom.current().nextLong(100_000_000_000L, 999_999_999_999L));
    }

    private static Money eur(String decimal) {
        return Money.of(decimal, "EUR");
    }
}
