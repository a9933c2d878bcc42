package org.quarterdeck.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@OnBothDatabases
class RegisterTests {

    @Autowired
    ObjectProvider<OnBehalf> onBehalf;

    @Autowired
    Register register;

    @Autowired
    Archive archive;

    @Autowired
    Eraser eraser;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private final CaseNumber caseNumber =
            new CaseNumber("REG-2027-" + ThreadLocalRandom.current().nextLong(10_000, Long.MAX_VALUE));

    @Test
    void keepsADecisionAsItWasMade() {
        Entry entry = append(decision("alice"));

        assertThat(register.entriesOf(caseNumber)).containsExactly(entry);
        assertThat(entry.caseNumber()).isEqualTo(caseNumber.value());
        assertThat(entry.deciders()).containsExactly("alice", "treasurer2");
        assertThat(entry.reason()).isEqualTo("too-expensive: " + Samples.REASON);
        assertThat(entry.facts()).isEqualTo(Map.of("minor", 12000L));
        assertThat(entry.at())
                .isEqualTo(entry.at().truncatedTo(ChronoUnit.MICROS))
                .isBetween(clock.instant().minusSeconds(60), clock.instant());
        assertThat(archive.verify().intact()).isTrue();
    }

    @Test
    void keepsADecisionOfNoCaseByNobodyForNoReason() {
        Entry entry = append(new Decision(
                null, "ledger", "opening", "opened", List.of(), null, null, Map.of(), Map.of("line", "X")));

        assertThat(entry.caseNumber()).isNull();
        assertThat(entry.reason()).isNull();
        assertThat(entry.deciders()).isEmpty();
        assertThat(archive.verify().intact()).isTrue();
    }

    @Test
    void chainsEachEntryToTheOneBefore() {
        Entry first = append(decision("alice"));
        Entry second = append(decision("alice"));

        assertThat(first.hash()).matches("[0-9a-f]{64}");
        assertThat(second.seq()).isGreaterThan(first.seq());
        assertThat(entriesBetween(first.seq(), second.seq()))
                .isSortedAccordingTo((a, b) -> a.hash().equals(b.previousHash()) ? -1 : 1);
    }

    @Test
    void wantsTheTransactionOfTheDecision() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> register.append(decision("alice")));
        assertThatIllegalStateException().isThrownBy(() -> register.appendAtCommit(decision("alice")));
    }

    @Test
    void forgetsADecisionThatWasUndone() {
        Entry before = append(decision("alice"));
        transaction.executeWithoutResult(status -> {
            register.append(decision("undone"));
            register.appendAtCommit(decision("undone"));
            status.setRollbackOnly();
        });
        Entry after = append(decision("alice"));

        assertThat(register.entriesOf(caseNumber)).containsExactly(before, after);
        assertThat(archive.verify().intact()).isTrue();
    }

    @Test
    @DisplayName("appendAtCommit writes last, in the order it was told, and undoes all where it can't")
    void appendsAtCommit() {
        transaction.executeWithoutResult(status -> {
            register.appendAtCommit(decision("bob"));
            register.appendAtCommit(decision("carol"));
            assertThat(register.entriesOf(caseNumber)).isEmpty();
        });

        assertThat(register.entriesOf(caseNumber))
                .extracting(entry -> entry.deciders().get(0))
                .containsExactly("bob", "carol");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    register.append(decision("dave"));
                    register.appendAtCommit(decision("bell", "NUL \0"));
                }));
        assertThat(register.entriesOf(caseNumber)).hasSize(2);
    }

    @Test
    void erasesAPersonAndStaysIntact() {
        String person = "p" + Long.toHexString(ThreadLocalRandom.current().nextLong());
        append(decision(person));
        append(decision(person));

        assertThat(eraser.erase(new PersonId(person))).isEqualTo(2);

        assertThat(register.entriesOf(caseNumber)).allSatisfy(entry -> {
            assertThat(entry.deciders()).containsExactly("erased", "treasurer2");
            assertThat(entry.reason()).contains(Samples.REASON);
        });
        assertThat(archive.verify().intact()).isTrue();
        assertThat(Samples.verify(export(View.MEMBERS)).intact()).isTrue();
        assertThat(export(View.MEMBERS)).noneMatch(line -> line.contains(person));
    }

    @Test
    void erasesTheReasonOfAnEntryAndStaysIntact() {
        String words = "secret" + ThreadLocalRandom.current().nextLong();
        Entry entry = append(decision("alice", words));

        eraser.eraseReason(entry.seq());

        assertThat(register.entriesOf(caseNumber).get(0).reason()).isEqualTo("too-expensive: erased");
        assertThat(register.entriesOf(caseNumber).get(0).deciders()).contains("alice");
        assertThat(archive.verify().intact()).isTrue();
        assertThat(export(View.MEMBERS)).noneMatch(line -> line.contains(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update register_entry set case_number = 'X' where seq = 1",
                "update register_entry set body = body",
                "delete from register_entry where seq = 1",
                "delete from register_entry",
                "truncate table register_entry",
                "update register_clear_text set words = 'never said' where place = 0",
                "update register_clear_text set salt = salt",
                "insert into register_entry select seq + 1000000, case_number, previous_hash, 'f', body from register_entry",
                "insert into register_head values (2, 0, 'f')",
            })
    void isGuardedByTheDatabaseItself(String statement) {
        append(decision("alice"));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> sql.sql(statement).update());
        assertThat(archive.verify().intact()).isTrue();
    }

    @Test
    void exportsWhatTheOfflineCommandReads() {
        append(decision("alice"));
        append(decision("bob"));

        Verification inside = archive.verify();
        assertThat(inside.intact()).isTrue();
        assertThat(Samples.verify(export(View.MEMBERS))).isEqualTo(inside);
        assertThat(Samples.verify(export(View.PUBLIC))).isEqualTo(inside);
        assertThat(String.join("\n", export(View.PUBLIC))).doesNotContain("alice", "Zu teuer", "salt");
    }

    @Test
    @DisplayName("two nodes that append at once never fork the chain, and what is undone leaves no gap")
    void neverForks() throws Exception {
        List<Register> nodes = List.of(node(), node());
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < 96; i++) {
            int turn = i;
            work.add(() -> transaction.execute(status -> {
                if (turn % 4 < 2) {
                    nodes.get(turn % 2).append(decision("p" + turn));
                } else {
                    nodes.get(turn % 2).appendAtCommit(decision("p" + turn));
                }
                if (turn % 3 == 0) {
                    status.setRollbackOnly();
                }
                return turn % 3 != 0;
            }));
        }
        int kept = 0;
        for (Future<Boolean> done : people.invokeAll(work, 2, TimeUnit.MINUTES)) {
            kept += done.get() ? 1 : 0;
        }
        people.shutdown();

        List<Entry> entries = register.entriesOf(caseNumber);
        assertThat(entries).hasSize(kept).hasSize(64);
        assertThat(entries).extracting(entry -> entry.deciders().get(0)).doesNotHaveDuplicates();
        assertThat(archive.verify().intact()).isTrue();
        long last = entries.get(entries.size() - 1).seq();
        assertThat(entriesBetween(1, last))
                .extracting(Entry::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last).boxed().toList());
    }

    @Test
    void walksAChainLongerThanAHandful() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 450; i++) {
                register.append(decision("alice"));
            }
        });

        assertThat(register.entriesOf(caseNumber)).hasSize(450);
        assertThat(archive.verify().entries()).isGreaterThanOrEqualTo(450);
        assertThat(archive.verify().intact()).isTrue();
    }

    private Register node() {
        return new ChainedRegister(new Book(sql), clock, onBehalf);
    }

    private Entry append(Decision decision) {
        return transaction.execute(status -> register.append(decision));
    }

    private Decision decision(String decider) {
        return decision(decider, Samples.REASON);
    }

    private Decision decision(String decider, String reason) {
        return new Decision(
                caseNumber,
                "budget-approval",
                "rejection",
                "rejected",
                List.of(new PersonId(decider), new PersonId("treasurer2")),
                "too-expensive",
                reason,
                Map.of("definitionVersion", 3),
                Map.of("minor", 12000));
    }

    private List<Entry> entriesBetween(long from, long to) {
        List<Entry> entries = new ArrayList<>();
        archive.export(View.MEMBERS, line -> entries.add(SealedEntry.read(line).as(Entry.class)));
        return entries.stream()
                .filter(entry -> entry.seq() >= from && entry.seq() <= to)
                .toList();
    }

    private List<String> export(View view) {
        List<String> lines = new ArrayList<>();
        archive.export(view, lines::add);
        return lines;
    }
}
