package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.ledger.TestLines.aCase;
import static org.quarterdeck.ledger.TestLines.eur;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself refuses, whoever writes. Each line has 1000, and a second posting by which a case asked for 400. */
@HouseTest
@Tag("both-databases")
class LedgerGuardTests {

    private static final String INSERT = """
            insert into ledger_posting (line, position, previous, funds_check, kind, case_number, posted_at, memo,
                appropriated_change, transferred_in_change, transferred_out_change, pre_encumbered_change,
                encumbered_change, expended_change, available_change,
                appropriated, transferred_in, transferred_out, pre_encumbered, encumbered, expended, available)
            values ('%s', %s, 'PRE_ENCUMBRANCE', 'TST-2027-0001', current_timestamp, 'forged', %s)
            """;

    private static final String HUNDRED_MORE = "0,0,0,10000,0,0,-10000, 100000,0,0,50000,0,0,50000";

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final Line stop = TestLines.line(FundsCheck.STOP);
    private final Line warn = TestLines.line(FundsCheck.WARN);

    @BeforeEach
    void open() {
        transaction.executeWithoutResult(status -> {
            for (Line line : new Line[] {stop, warn}) {
                ledger.open(line, eur("1000"), "test");
                ledger.preEncumber(line.code(), aCase(), eur("400"));
            }
        });
    }

    @Test
    @DisplayName("a posting that is right is taken (or the refusals below would prove nothing)")
    void takesWhatIsRight() {
        insert(stop, "3, 2, 'STOP'", HUNDRED_MORE);

        assertThat(ledger.balance(stop.code()).preEncumbered()).isEqualTo(eur("500"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            0,0,0,10000,0,0,-10000, 100000,0,0,50000,0,0,50001       | ledger_posting_balances
            0,0,0,10000,0,0,-10000, 100000,1,0,50000,0,0,50000       | ledger_posting_balances
            0,0,0,10000,0,0,-10000, 100000,0,1,50000,0,0,50000       | ledger_posting_balances
            0,0,0,10000,0,0,-10001, 100000,0,0,50000,0,0,50000       | ledger_posting_change_balances
            0,0,0,0,0,0,0,          100000,0,0,40000,0,0,60000       | ledger_posting_is_not_zero
            0,0,0,-40001,0,0,40001, 100000,0,0,-1,0,0,100001         | ledger_posting_not_negative
            0,0,0,0,-1,0,1,         100000,0,0,40000,-1,0,60001      | ledger_posting_not_negative
            0,0,0,0,0,-1,1,         100000,0,0,40000,0,-1,60001      | ledger_posting_not_negative
            0,0,0,60001,0,0,-60001, 100000,0,0,100001,0,0,-1         | ledger_posting_stops
            """)
    void refusesAPostingThatDoesNotAddUp(String figures, String constraint) {
        assertThatThrownBy(() -> insert(stop, "3, 2, 'STOP'", figures))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(e -> assertThat(e.getMessage()).containsIgnoringCase(constraint));
        assertThat(ledger.standing(stop.code()).position()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "BA-02 the database stops a STOP line also for whoever calls it a WARN line; a WARN line goes below zero")
    void stopsWhoeverWrites() {
        String beyond = "0,0,0,60001,0,0,-60001, 100000,0,0,100001,0,0,-1";

        insert(warn, "3, 2, 'WARN'", beyond);
        assertThat(ledger.balance(warn.code()).available()).isEqualTo(eur("-0.01"));
        assertThatThrownBy(() -> insert(stop, "3, 2, 'WARN'", beyond))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(e -> assertThat(e.getMessage()).containsIgnoringCase("ledger_posting_line"));
        assertThatThrownBy(() -> execute("update ledger_line set funds_check = 'WARN' where code = '%s'", stop))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @DisplayName("two writers that start from the same last posting collide")
    void collides() {
        insert(stop, "3, 2, 'STOP'", HUNDRED_MORE);

        assertThatThrownBy(() -> insert(stop, "3, 2, 'STOP'", HUNDRED_MORE)).isInstanceOf(DuplicateKeyException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4, 3, 'STOP'", "4, 2, 'STOP'", "3, null, 'STOP'", "0, null, 'STOP'", "3, 1, 'STOP'"})
    void leavesNoGap(String place) {
        assertThatThrownBy(() -> insert(stop, place, HUNDRED_MORE))
                .isInstanceOf(DataIntegrityViolationException.class)
                .isNotInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void startsFromNothing() {
        Line empty = TestLines.line(FundsCheck.WARN);
        transaction.executeWithoutResult(status -> ledger.open(empty, eur("0"), "test"));

        assertThatThrownBy(() -> insert(empty, "1, null, 'WARN'", HUNDRED_MORE))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(e -> assertThat(e.getMessage()).containsIgnoringCase("starts_from_nothing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_posting set memo = 'changed' where line = '%s'",
                "update ledger_posting set available = available where line = '%s' and position = 2",
                "delete from ledger_posting where line = '%s'",
                "delete from ledger_posting where line = '%s' and position = 2",
            })
    @DisplayName("BA-20 nothing posted is ever updated or deleted")
    void isAppendOnly(String statement) {
        assertThatThrownBy(() -> execute(statement, stop))
                .isInstanceOf(DataAccessException.class)
                .satisfies(e -> assertThat(e.getMessage()).containsIgnoringCase("ledger_posting is append-only"));
        assertThat(ledger.postings(stop.code(), 0, 10).items())
                .extracting(Posting::memo)
                .containsExactly("test", "asked for");
    }

    @Test
    @DisplayName("BA-20 nor does a line go away, or all postings at once")
    void keepsLines() {
        assertThatThrownBy(() -> execute("delete from ledger_line where code = '%s'", stop))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> execute("truncate table ledger_posting", stop))
                .isInstanceOf(DataAccessException.class);
        assertThat(ledger.standing(stop.code()).position()).isEqualTo(2);
    }

    private void insert(Line line, String place, String figures) {
        database.sql(INSERT.formatted(line.code(), place, figures)).update();
    }

    private void execute(String statement, Line line) {
        transaction.executeWithoutResult(
                status -> database.sql(statement.formatted(line.code())).update());
    }
}
