package org.quarterdeck.calls;

import static org.quarterdeck.calls.CallRow.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where calls are kept. */
@Repository
class Calls {

    private final JdbcClient database;
    private final CallLists lists;

    Calls(JdbcClient database, CallLists lists) {
        this.database = database;
        this.lists = lists;
    }

    Optional<Call> find(CallCode code) {
        return read("where code = ?", code.value()).stream().findFirst();
    }

    List<Call> all() {
        return read("order by closes desc, code");
    }

    List<Call> open(Instant at) {
        return read("where called_off is null and opens <= ? and closes >= ? order by closes, code", utc(at), utc(at));
    }

    /** Locks the call's row first and only then looks. */
    Optional<Call> hold(CallCode code) {
        database.sql("select code from calls_call where code = ? for update")
                .param(code.value())
                .query(String.class)
                .optional();
        return find(code);
    }

    /** @throws DuplicateKeyException where somebody else was quicker: the transaction is spoilt then */
    void add(Call call) {
        CallRow.write(call, database.sql("""
                        insert into calls_call (code, revision, title, zone, opens, closes, reviews_due, overall_weight,
                            relevance_weight, content_weight, delivery_weight, anonymity, reviews_each, max_load, slots,
                            ceiling_minor, currency, grid_minutes, break_minutes, called_off)
                        values (:code, :revision, :title, :zone, :opens, :closes, :reviewsDue, :overall, :relevance, :content,
                            :delivery, :anonymity, :reviewsEach, :maxLoad, :slots, :ceiling, :currency, :grid, :break,
                            :calledOff)""")).update();
        lists.add(call);
    }

    void change(Call call) {
        CallRow.write(call, database.sql("""
                        update calls_call set revision = :revision, title = :title, zone = :zone, opens = :opens,
                            closes = :closes, reviews_due = :reviewsDue, overall_weight = :overall,
                            relevance_weight = :relevance, content_weight = :content, delivery_weight = :delivery,
                            anonymity = :anonymity, reviews_each = :reviewsEach, max_load = :maxLoad, slots = :slots,
                            ceiling_minor = :ceiling, currency = :currency, grid_minutes = :grid, break_minutes = :break,
                            called_off = :calledOff
                        where code = :code""")).update();
        lists.remove(call.code());
        lists.add(call);
    }

    void callOff(CallCode code, Instant at) {
        database.sql("update calls_call set called_off = ? where code = ?")
                .params(utc(at), code.value())
                .update();
    }

    private List<Call> read(String which, Object... params) {
        return database
                .sql("select * from calls_call " + which)
                .params(List.of(params))
                .query(CallRow::of)
                .list()
                .stream()
                .map(row -> row.with(lists))
                .toList();
    }
}
