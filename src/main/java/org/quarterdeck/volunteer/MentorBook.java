package org.quarterdeck.volunteer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept what mentors say of themselves, and who was asked to mentor whom. */
@Repository
class MentorBook {

    private final JdbcClient database;
    private final Clock clock;

    MentorBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param state {@code ASKED}, {@code ACCEPTED}, {@code DECLINED} or {@code LAPSED} */
    record Asked(PersonId person, String state) {}

    Optional<MentorProfile> find(PersonId mentor) {
        return database.sql("select skills, timezone, most from volunteer_mentor where person = ?")
                .param(mentor.value())
                .query(MentorBook::profile)
                .optional();
    }

    void keep(PersonId mentor, MentorProfile profile) {
        forget(mentor);
        database.sql("insert into volunteer_mentor (person, skills, timezone, most) values (?, ?, ?, ?)")
                .params(Arrays.asList(
                        mentor.value(),
                        profile.skills().isEmpty() ? null : String.join(",", profile.skills()),
                        profile.timezone(),
                        profile.most()))
                .update();
    }

    void forget(PersonId mentor) {
        database.sql("delete from volunteer_mentor where person = ?")
                .param(mentor.value())
                .update();
    }

    List<Asked> asked(CaseNumber application) {
        return database.sql("""
                        select person, state from volunteer_mentor_asked
                        where application = ? order by asked_at, person""")
                .param(application.value())
                .query((ResultSet row, int place) ->
                        new Asked(new PersonId(row.getString("person")), row.getString("state")))
                .list();
    }

    /** Whoever was asked before is asked anew. */
    void ask(CaseNumber application, PersonId mentor) {
        database.sql("delete from volunteer_mentor_asked where application = ? and person = ?")
                .params(application.value(), mentor.value())
                .update();
        database.sql("""
                        insert into volunteer_mentor_asked (application, person, state, asked_at)
                        values (?, ?, 'ASKED', ?)""")
                .params(
                        application.value(),
                        mentor.value(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    void answered(CaseNumber application, PersonId mentor, String state) {
        database.sql("update volunteer_mentor_asked set state = ? where application = ? and person = ?")
                .params(state, application.value(), mentor.value())
                .update();
    }

    private static MentorProfile profile(ResultSet row, int place) throws SQLException {
        String skills = row.getString("skills");
        return new MentorProfile(
                skills == null ? List.of() : List.of(skills.split(",", -1)),
                row.getString("timezone"),
                row.getInt("most"));
    }
}
