package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.quarterdeck.TestDatabase;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens to a line in whatever order, it adds up: hundreds of random histories in a real database of their own. */
@Tag("both-databases")
class LedgerPropertyTests {

    private static Ledger ledger;
    private static TransactionTemplate transaction;
    private static JdbcClient database;

    private List<CaseNumber> cases = List.of();

    /** One thing that happens. */
    record Event(What what, int who, long cents) {}

    enum What {
        ASK,
        APPROVE,
        GIVE_BACK,
        PAY,
        MOVE,
        REFUND,
        REVERSE,
        TAKE_BACK
    }

    @BeforeContainer
    static void openTheBooks() {
        DataSource source = emptyDatabase();
        database = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        ledger = new Books(new Lines(database), new Postings(database), Clock.systemUTC());
    }

    @Property(tries = 400)
    @Label("invariant 1: after every event a line adds up to the cent, and a STOP line never falls below nothing")
    void addsUp(
            @ForAll FundsCheck fundsCheck,
            @ForAll("appropriations") long appropriated,
            @ForAll("events") @Size(max = 25) List<Event> events) {
        cases = List.of(TestLines.aCase(), TestLines.aCase(), TestLines.aCase());
        Line line = TestLines.line(fundsCheck);
        Line other = TestLines.line(fundsCheck);
        transaction.executeWithoutResult(status -> {
            ledger.open(line, cents(appropriated), "property");
            ledger.open(other, cents(0), "property");
        });
        Expected expected = new Expected(fundsCheck, appropriated);
        for (Event event : events) {
            boolean done = happens(line, other, event);
            assertThat(done).isEqualTo(expected.happens(event));
            assertAddsUp(line, expected);
            assertThat(ledger.balance(other.code()).available()).isEqualTo(cents(expected.moved()));
        }
    }

    /** Returns whether it was let happen. */
    private boolean happens(Line line, Line other, Event event) {
        LineCode code = line.code();
        CaseNumber number = cases.get(event.who());
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                switch (event.what()) {
                    case ASK -> {
                        return ledger.preEncumber(code, number, cents(event.cents())) instanceof Reservation.Reserved;
                    }
                    case APPROVE -> ledger.encumber(code, number, cents(event.cents()));
                    case GIVE_BACK -> ledger.release(code, number, "property");
                    case PAY -> ledger.pay(code, number, cents(event.cents()), "property");
                    case MOVE -> ledger.transfer(code, other.code(), number, cents(event.cents()));
                    case REFUND -> ledger.refund(code, last(code, number), cents(event.cents()), "property");
                    case REVERSE -> ledger.reverse(code, last(code, number), "property");
                    case TAKE_BACK -> ledger.takeBack(code, number, cents(event.cents()), "property");
                }
                return true;
            }));
        } catch (NotNow | NoSuch refused) {
            return false;
        }
    }

    /** Position of the case's last payment from the line; one that isn't there where there is none. */
    /** By what is left of each payment. */
    private static Money paid(Line line, CaseNumber number) {
        return ledger.payments(number).stream()
                .filter(payment -> payment.posting().line().code().equals(line.code()))
                .map(Payment::left)
                .reduce(cents(0), Money::plus);
    }

    private static int last(LineCode code, CaseNumber number) {
        List<Payment> payments = ledger.payments(number).stream()
                .filter(payment -> payment.posting().line().code().equals(code))
                .toList();
        return payments.isEmpty()
                ? 0
                : payments.get(payments.size() - 1).posting().position();
    }

    private void assertAddsUp(Line line, Expected expected) {
        Standing standing = ledger.standing(line.code());
        Balance balance = standing.balance();
        assertThat(balance.appropriated().plus(balance.transferredIn()).minus(balance.transferredOut()))
                .isEqualTo(balance.available()
                        .plus(balance.preEncumbered())
                        .plus(balance.encumbered())
                        .plus(balance.expended()));
        assertThat(line.fundsCheck() == FundsCheck.STOP && balance.available().isNegative())
                .isFalse();
        assertThat(balance.preEncumbered()).isEqualTo(cents(expected.asked()));
        assertThat(balance.encumbered()).isEqualTo(cents(expected.committed()));
        assertThat(balance.available()).isEqualTo(cents(expected.available()));
        for (int who = 0; who < cases.size(); who++) {
            assertThat(ledger.preEncumbered(line.code(), cases.get(who))).isEqualTo(cents(expected.asked[who]));
            assertThat(ledger.encumbered(line.code(), cases.get(who))).isEqualTo(cents(expected.committed[who]));
            assertThat(paid(line, cases.get(who))).isEqualTo(cents(expected.spent[who]));
        }
        assertThat(balance).isEqualTo(sumOfAllChanges(line));
    }

    /** The balance is that of the last posting; all changes added up must come to the same. */
    private Balance sumOfAllChanges(Line line) {
        return database.sql("""
                        select sum(appropriated_change), sum(transferred_in_change), sum(transferred_out_change),
                            sum(pre_encumbered_change), sum(encumbered_change), sum(expended_change), sum(available_change)
                        from ledger_posting where line = ?
                        """)
                .param(line.code().value())
                .query((row, number) -> new Balance(
                        cents(row.getLong(1)),
                        cents(row.getLong(2)),
                        cents(row.getLong(3)),
                        cents(row.getLong(4)),
                        cents(row.getLong(5)),
                        cents(row.getLong(6)),
                        cents(row.getLong(7))))
                .single();
    }

    @Provide
    Arbitrary<Long> appropriations() {
        return Arbitraries.longs().between(0, 1_000);
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, What.ASK),
                                Tuple.of(3, What.APPROVE),
                                Tuple.of(1, What.GIVE_BACK),
                                Tuple.of(2, What.PAY),
                                Tuple.of(1, What.MOVE),
                                Tuple.of(1, What.REFUND),
                                Tuple.of(1, What.REVERSE),
                                Tuple.of(1, What.TAKE_BACK)),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.longs().between(1, 400))
                .as(Event::new)
                .list();
    }

    private static Money cents(long minor) {
        return new Money(minor, TestLines.eur("0").currency());
    }

    static DataSource emptyDatabase() {
        try (var context = new GenericApplicationContext()) {
            new TestDatabase().initialize(context);
            Environment environment = context.getEnvironment();
            var source = new SingleConnectionDataSource(
                    environment.getRequiredProperty("spring.datasource.url"),
                    environment.getProperty("spring.datasource.username", "sa"),
                    environment.getProperty("spring.datasource.password", ""),
                    true);
            String vendor = TestDatabase.isPostgresql() ? "postgresql" : "h2";
            Resource[] scripts = {
                context.getResource("classpath:db/migration/V20__ledger.sql"),
                context.getResource("classpath:db/%s/V21__ledger_guard.sql".formatted(vendor)),
                context.getResource("classpath:db/migration/V120__ledger_transfer.sql"),
                context.getResource("classpath:db/migration/V150__ledger_payment.sql"),
                context.getResource("classpath:db/migration/V169__ledger_reversal.sql"),
                context.getResource("classpath:db/migration/V171__ledger_deappropriation.sql"),
                context.getResource("classpath:db/migration/V172__ledger_closed_period.sql"),
                context.getResource("classpath:db/migration/V174__ledger_exchange.sql")
            };
            var populator = new ResourceDatabasePopulator(scripts);
            populator.setSeparator(ScriptUtils.EOF_STATEMENT_SEPARATOR);
            populator.execute(source);
            return source;
        }
    }
}
