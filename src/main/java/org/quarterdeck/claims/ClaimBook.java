package org.quarterdeck.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where claims are kept. */
@Repository
class ClaimBook {

    private final JdbcClient database;

    ClaimBook(JdbcClient database) {
        this.database = database;
    }

    void add(Claim claim) {
        database.sql("""
                        insert into claims_claim (case_number, place, amount_minor, currency, receipt, closing, state,
                            claimed_by, claimed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(claim.number().value(), claim.place(), claim.amount().minor())
                .params(claim.amount().currency().getCurrencyCode(), claim.receipt(), claim.closing())
                .params(claim.state().name(), claim.by().value(), utc(claim.at()))
                .update();
    }

    /** Keeps the claim's last check, and where the claim stands with it. */
    void check(Claim claim) {
        Check check = claim.checks().get(claim.checks().size() - 1);
        database.sql("""
                        insert into claims_check (case_number, place, number, capacity, person, verdict, reason_code, comment,
                            checked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(claim.number().value(), claim.place(), claim.checks().size())
                .params(
                        check.capacity().name(),
                        check.person().value(),
                        check.verdict().name())
                .params(check.reasonCode(), check.comment(), utc(check.at()))
                .update();
        database.sql("update claims_claim set state = ? where case_number = ? and place = ?")
                .params(claim.state().name(), claim.number().value(), claim.place())
                .update();
    }

    void pay(Claim claim, PersonId by, String reference, Instant at) {
        database.sql("""
                        update claims_claim set state = 'PAID', paid_by = ?, payment_reference = ?, paid_at = ?
                        where case_number = ? and place = ?""")
                .params(by.value(), reference, utc(at), claim.number().value(), claim.place())
                .update();
    }

    void fail(Claim claim, PersonId by, String failure, Instant at) {
        database.sql("""
                        update claims_claim set state = 'FAILED', failed_by = ?, failure = ?, failed_at = ?
                        where case_number = ? and place = ?""")
                .params(by.value(), failure, utc(at), claim.number().value(), claim.place())
                .update();
    }

    /** @return whether any was open */
    boolean voidOpen(CaseNumber number) {
        return database.sql(
                                "update claims_claim set state = 'REJECTED', voided = true where case_number = ? and state in ('CLAIMED', 'APPROVED')")
                        .param(number.value())
                        .update()
                > 0;
    }

    /** Every claim of the case, in the order in which they came. */
    List<Claim> of(CaseNumber number) {
        return database.sql("select * from claims_claim where case_number = ? order by place")
                .param(number.value())
                .query((row, at) -> claim(row))
                .list();
    }

    Optional<Claim> last(CaseNumber number) {
        return database.sql("select * from claims_claim where case_number = ? order by place desc fetch first row only")
                .param(number.value())
                .query((row, at) -> claim(row))
                .optional();
    }

    /** Who paid the claim. */
    Optional<PersonId> payer(CaseNumber number, int place) {
        return database.sql("select paid_by from claims_claim where case_number = ? and place = ? and state = 'PAID'")
                .params(number.value(), place)
                .query((row, at) -> new PersonId(row.getString("paid_by")))
                .optional();
    }

    /** The other claims, of whatever case, that show the same receipt (BA-18): {@code BUD-2027-0001/2}. */
    List<String> alsoShowing(Claim claim) {
        return database.sql("""
                        select case_number, place from claims_claim
                        where receipt = ? and not voided and state <> 'FAILED' and not (case_number = ? and place = ?) order by case_number, place""")
                .params(claim.receipt(), claim.number().value(), claim.place())
                .query((row, at) -> "%s/%d".formatted(row.getString("case_number"), row.getInt("place")))
                .list();
    }

    /**
     * Claims stated by the person since, and claims of anybody, that show the same kept receipt as another of them; none that was
     * rejected counts (BA-18).
     */
    List<String> showingTheSame(PersonId by, Instant since) {
        return database.sql("""
                        select shown.case_number, shown.place from claims_claim shown
                        where shown.state not in ('REJECTED', 'FAILED') and length(shown.receipt) = 64 and exists (
                            select 1 from claims_claim mine
                            join claims_claim other on other.receipt = mine.receipt
                                and not (other.case_number = mine.case_number and other.place = mine.place)
                            where mine.receipt = shown.receipt and mine.claimed_by = ? and mine.claimed_at >= ?
                                and mine.state not in ('REJECTED', 'FAILED')
                                and other.state not in ('REJECTED', 'FAILED'))
                        order by shown.case_number, shown.place""")
                .params(by.value(), utc(since))
                .query((row, at) -> "%s/%d".formatted(row.getString("case_number"), row.getInt("place")))
                .list();
    }

    private List<Check> checks(CaseNumber number, int place) {
        return database.sql("select * from claims_check where case_number = ? and place = ? order by number")
                .params(number.value(), place)
                .query((row, at) -> new Check(
                        Capacity.valueOf(row.getString("capacity")),
                        new PersonId(row.getString("person")),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("reason_code"),
                        row.getString("comment"),
                        row.getObject("checked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Claim claim(ResultSet row) throws SQLException {
        CaseNumber number = new CaseNumber(row.getString("case_number"));
        int place = row.getInt("place");
        return new Claim(
                number,
                place,
                new Money(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency"))),
                row.getString("receipt"),
                row.getBoolean("closing"),
                row.getBoolean("voided") ? ClaimState.VOID : ClaimState.valueOf(row.getString("state")),
                new PersonId(row.getString("claimed_by")),
                row.getObject("claimed_at", OffsetDateTime.class).toInstant(),
                checks(number, place));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
