package org.quarterdeck.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What claims hold of people. The table {@code retention} says how long receipts are kept; asked to erase, they go as a whole. That
 * somebody claimed, checked or paid stays under their id: the books must be kept.
 */
@Component
class ClaimPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    ClaimPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "claims";
    }

    @Override
    public List<Prose> prose() {
        return List.of(
                new Prose("claims_check", "comment", "case_number"),
                new Prose("claims_extension", "reason", "case_number"),
                new Prose("claims_claim", "receipt", "case_number"),
                new Prose("claims_claim", "failure", "case_number"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("claims", rows(who, """
                select case_number, place, amount_minor, currency, receipt, closing, state, claimed_at from claims_claim
                where claimed_by = :person order by case_number, place"""));
        held.put("checks", rows(who, """
                select case_number, place, capacity, verdict, reason_code, comment, checked_at from claims_check
                where person = :person order by case_number, place, number"""));
        held.put("payments", rows(who, """
                select case_number, place, payment_reference, paid_at from claims_claim
                where paid_by = :person order by case_number, place"""));
        held.put("failedPayments", rows(who, """
                select case_number, place, failure, failed_at from claims_claim
                where failed_by = :person order by case_number, place"""));
        held.put("extensions", rows(who, """
                select case_number, last_day, reason, extended_at from claims_extension
                where extended_by = :person order by case_number, number"""));
        held.put("receipts", rows(who, """
                select case_number, hash, name, media_type, size_bytes, brought_at from claims_receipt
                where brought_by = :person order by case_number, hash"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        change(who, "delete from claims_receipt where brought_by = :person");
        change(who, "update claims_claim set failure = '[erased]' where failed_by = :person");
        change(who, "update claims_extension set reason = '[erased]' where extended_by = :person");
        change(who, "update claims_check set comment = '[erased]' where person = :person and comment is not null");
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }

    private void change(Someone who, String sql) {
        database.sql(sql).param("person", who.id().value()).update();
    }
}
