package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** BA-19: after a thousand random cases, what the accountants' programs add up is what the ledger says, to the cent. */
@Tag("both-databases")
class ThousandCasesTests {

    private static final long SEED = 20_261_126;
    private static final int CASES = 1_000;

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Journal journal;
    private static BusySeason season;

    @BeforeAll
    static void haveHappened() {
        DataSource source = LedgerPropertyTests.emptyDatabase();
        JdbcClient database = JdbcClient.create(source);
        Postings postings = new Postings(database);
        ledger = new Books(new Lines(database), postings, Clock.systemUTC());
        journal = new Journal(ledger, postings, "https://quarterdeck.example.org");
        season = new BusySeason(ledger, SEED);
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(status -> season.pass(CASES));
    }

    @Test
    @DisplayName("have done everything that can happen to money, and been refused it too")
    void doEverything() {
        List<Posting> postings = ledger.lines().stream()
                .flatMap(line -> ledger.postings(line.code(), 0, Integer.MAX_VALUE - 1).items().stream())
                .toList();

        assertThat(postings).hasSizeGreaterThan(2 * CASES);
        assertThat(postings.stream().map(Posting::kind).distinct())
                .as("seed " + SEED)
                .contains(BusySeason.HAPPENING);
        assertThat(season.refused()).isPositive();
    }

    @Test
    @DisplayName("are paid in the currency that they asked in to its last unit, whatever the rates did")
    void arePaidInTheirOwnCurrency() {
        Map<CaseNumber, Money> paid = new HashMap<>();
        for (Line line : ledger.lines()) {
            for (Posting posting :
                    ledger.postings(line.code(), 0, Integer.MAX_VALUE - 1).items()) {
                Exchanged exchanged = posting.exchanged();
                CaseNumber number = posting.caseNumber();
                if (exchanged != null
                        && number != null
                        && posting.change().expended().isPositive()) {
                    paid.merge(number, exchanged.sum(), Money::plus);
                }
            }
        }

        assertThat(paid).hasSizeGreaterThan(100).containsExactlyInAnyOrderEntriesOf(season.paidAbroad());
    }

    @Test
    @DisplayName("BA-19 add up in hledger")
    void addUpInHledger() throws Exception {
        Path file = export(JournalFormat.HLEDGER);

        run("hledger", "-f", file.toString(), "check", "--strict");
        Map<String, BigDecimal> accounts = new HashMap<>();
        Pattern.compile("(?m)^\"([^\"]+)\",\"(-?[0-9.]+) [A-Z]{3}\"$")
                .matcher(run(
                        "hledger", "-f", file.toString(), "balance", "--flat", "--no-total", "--empty", "-O", "csv"))
                .results()
                .forEach(row -> accounts.put(row.group(1), new BigDecimal(row.group(2))));

        assertThat(accounts).containsExactlyInAnyOrderEntriesOf(expected(accounts));
    }

    @Test
    @DisplayName("BA-19 add up in ledger")
    void addUpInLedger() throws Exception {
        Path file = export(JournalFormat.LEDGER);

        String said = run(
                "ledger",
                "--strict",
                "--pedantic",
                "-f",
                file.toString(),
                "balance",
                "--flat",
                "--no-total",
                "--empty",
                "--format",
                "%(account) %(quantity(scrub(display_total)))\\n");
        Map<String, BigDecimal> accounts = said.lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> new BigDecimal(parts[1])));

        assertThat(accounts).containsExactlyInAnyOrderEntriesOf(expected(accounts));
    }

    @Test
    @DisplayName("BA-19 add up in Beancount, which is told the balances and finds no other")
    void addUpInBeancount() throws Exception {
        Path file = export(JournalFormat.BEANCOUNT);
        String day = "2999-01-01";
        for (Standing standing : ledger.standings()) {
            String balances = Leg.all(standing.line().code(), standing.balance())
                    .map(leg -> "%s balance %s  %s%n".formatted(day, leg.name(), leg.sum()))
                    .collect(Collectors.joining());
            Files.writeString(file, balances, StandardOpenOption.APPEND);
        }
        assertThat(run("bean-check", file.toString())).isEmpty();

        Files.writeString(
                file,
                "%s balance Expenses:%s  0.01 EUR%n".formatted(day, BusySeason.UNTOUCHED),
                StandardOpenOption.APPEND);
        assertThat(start("bean-check", file.toString()).exitValue())
                .as("a balance that is a cent off is found")
                .isNotZero();
    }

    /** What the ledger says of each account; one that a program doesn't list must be empty. */
    private static Map<String, BigDecimal> expected(Map<String, BigDecimal> listed) {
        Map<String, BigDecimal> accounts = new HashMap<>();
        ledger.standings()
                .forEach(standing -> Leg.all(standing.line().code(), standing.balance())
                        .forEach(leg -> accounts.put(leg.name(), leg.amount().toBigDecimal())));
        accounts.entrySet()
                .removeIf(account -> account.getValue().signum() == 0 && !listed.containsKey(account.getKey()));
        accounts.replaceAll((account, sum) ->
                listed.containsKey(account) && sum.compareTo(listed.get(account)) == 0 ? listed.get(account) : sum);
        return accounts;
    }

    private static Path export(JournalFormat format) throws IOException {
        Path file = folder.resolve("ledger." + format.name());
        try (var out = Files.newBufferedWriter(file)) {
            journal.write(format, out);
        }
        return file;
    }

    private static String run(String... command) throws Exception {
        Process program = start(command);
        String said = Files.readString(folder.resolve("said"));
        assertThat(program.exitValue()).as(said).isZero();
        return said;
    }

    private static Process start(String... command) throws Exception {
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return program;
    }
}
