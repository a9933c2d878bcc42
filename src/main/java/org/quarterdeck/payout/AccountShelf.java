package org.quarterdeck.payout;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where payout accounts are kept. */
@Repository
class AccountShelf {

    private static final String IS_THE_LAST =
            " place = (select max(later.place) from payout_account later where later.person = kept.person)";

    private final JdbcClient database;

    AccountShelf(JdbcClient database) {
        this.database = database;
    }

    Optional<PayoutAccount> of(PersonId person) {
        return database.sql("select * from payout_account kept where person = ? and" + IS_THE_LAST)
                .param(person.value())
                .query((row, at) -> new PayoutAccount(
                        row.getString("account"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the same person keeps another at this moment */
    void add(PersonId person, String account, Instant at) {
        database.sql("""
                        insert into payout_account (person, place, account, kept_at)
                        select cast(? as varchar), coalesce(max(place), 0) + 1, cast(? as varchar),
                            cast(? as timestamp with time zone) from payout_account where person = ?""")
                .params(person.value(), account, at.atOffset(ZoneOffset.UTC), person.value())
                .update();
    }

    /** Who else is paid to the same account, by id. */
    List<PersonId> sharing(PersonId person) {
        return database.sql(
                        "select kept.person from payout_account kept where kept.person <> :person and kept.account = (select"
                                + " mine.account from payout_account mine where mine.person = :person and mine.place = (select"
                                + " max(last.place) from payout_account last where last.person = :person)) and kept."
                                + IS_THE_LAST.strip()
                                + " order by kept.person")
                .param("person", person.value())
                .query((row, at) -> new PersonId(row.getString("person")))
                .list();
    }
}
