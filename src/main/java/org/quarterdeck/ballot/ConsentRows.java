package org.quarterdeck.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.quarterdeck.kernel.PersonId;

/** Reads what was said in a consent round out of rows. */
final class ConsentRows {

    private ConsentRows() {}

    static ConsentTerms terms(ResultSet row, Recusal recusal) throws SQLException {
        return new ConsentTerms(
                new ConsentRules(SignOffs.valueOf(row.getString("sign_offs")), duration(row, "period"), recusal),
                duration(row, "resume_at_least"),
                duration(row, "hold_at_most"),
                duration(row, "stale_after"),
                duration(row, "to_vote_after"));
    }

    static SignOff signOff(ResultSet row) throws SQLException {
        return new SignOff(person(row, "person"), row.getString("comment"), instant(row, "signed_at"));
    }

    static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                person(row, "person"), row.getString("reason"), instant(row, "held_at"), instant(row, "held_until"));
    }

    static Concern.Reply reply(ResultSet row) throws SQLException {
        return new Concern.Reply(person(row, "person"), row.getString("words"), instant(row, "said_at"));
    }

    static Concern.Successor successor(ResultSet row) throws SQLException {
        return new Concern.Successor(person(row, "person"), person(row, "named_by"), instant(row, "named_at"));
    }

    static Concern.Resolution resolution(ResultSet row) throws SQLException {
        return new Concern.Resolution(person(row, "person"), row.getString("comment"), instant(row, "resolved_at"));
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getString(column));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Duration duration(ResultSet row, String column) throws SQLException {
        return Duration.parse(row.getString(column));
    }
}
