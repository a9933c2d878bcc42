package org.quarterdeck.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the register is kept. */
@Repository
class Book {

    private final JdbcClient sql;

    Book(JdbcClient sql) {
        this.sql = sql;
    }

    Head head() {
        return sql.sql("select seq, hash from register_head").query(Head.class).single();
    }

    /** Nobody else appends until the caller's transaction ends. */
    Head lockedHead() {
        return sql.sql("select seq, hash from register_head for update")
                .query(Head.class)
                .single();
    }

    void add(SealedEntry entry, ClearText clear) {
        sql.sql("""
                insert into register_entry (seq, case_number, previous_hash, hash, body)
                values (?, ?, ?, ?, ?)""")
                .params(entry.seq(), entry.caseNumber(), entry.previousHash(), entry.hash(), entry.body())
                .update();
        sql.sql("update register_head set seq = ?, hash = ?")
                .params(entry.seq(), entry.hash())
                .update();
        if (clear.reason() != null) {
            addClearText(entry.seq(), ClearText.REASON, "words", clear.reason());
        }
        int place = ClearText.REASON;
        for (Opening decider : clear.deciders()) {
            place++;
            if (decider != null) {
                addClearText(entry.seq(), place, "person", decider);
            }
        }
    }

    List<Leaf> leaves(long after, int limit) {
        return leaves("where seq > ? order by seq limit ?", after, limit);
    }

    List<Leaf> leavesOf(CaseNumber caseNumber, long after, int limit) {
        return leaves("where case_number = ? and seq > ? order by seq limit ?", caseNumber.value(), after, limit);
    }

    /** Newest first. */
    List<Leaf> latest(int limit) {
        return leaves("order by seq desc limit ?", limit);
    }

    int erase(PersonId person) {
        return sql.sql("delete from register_clear_text where person = ?")
                .param(person.value())
                .update();
    }

    void eraseReason(long seq) {
        sql.sql("delete from register_clear_text where seq = ? and place = ?")
                .params(seq, ClearText.REASON)
                .update();
    }

    private void addClearText(long seq, int place, String column, Opening opening) {
        sql.sql("insert into register_clear_text (seq, place, salt, " + column + ") values (?, ?, ?, ?)")
                .params(seq, place, opening.salt(), opening.text())
                .update();
    }

    private List<Leaf> leaves(String which, Object... params) {
        List<Leaf> leaves = sql.sql("select seq, case_number, previous_hash, hash, body from register_entry " + which)
                .params(params)
                .query(Book::leaf)
                .list();
        if (!leaves.isEmpty()) {
            Map<Long, Leaf> bySeq = new HashMap<>();
            leaves.forEach(leaf -> bySeq.put(leaf.seq(), leaf));
            sql.sql("""
                    select seq, place, salt, coalesce(person, words) as text
                    from register_clear_text
                    where seq in (:seqs)""").param("seqs", bySeq.keySet()).query(row -> {
                Opening opening = new Opening(row.getString("salt"), row.getString("text"));
                Objects.requireNonNull(bySeq.get(row.getLong("seq"))).openings().put(row.getInt("place"), opening);
            });
        }
        return leaves;
    }

    private static Leaf leaf(ResultSet row, int number) throws SQLException {
        @Nullable String caseNumber = row.getString("case_number");
        return new Leaf(
                row.getLong("seq"),
                caseNumber,
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getString("body"),
                new HashMap<>());
    }
}
