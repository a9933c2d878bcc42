package org.quarterdeck.volunteer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the applicants' own words are kept, apart from the applications, so that they can go without them (VO-20). */
@Repository
class ApplicantSheets {

    private final JdbcClient database;

    ApplicantSheets(JdbcClient database) {
        this.database = database;
    }

    /** @param salt makes the hash of what is voted on one that nobody can guess */
    void add(CaseNumber application, PersonId applicant, ApplicantSheet sheet, String salt) {
        database.sql("""
                        insert into volunteer_sheet
                            (application, applicant, name, email, affiliation, skills, timezone, hours_per_week, motivation, salt)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        application.value(),
                        applicant.value(),
                        sheet.name(),
                        sheet.email(),
                        sheet.affiliation(),
                        sheet.skills().isEmpty() ? null : String.join(",", sheet.skills()),
                        sheet.timezone(),
                        sheet.hours(),
                        sheet.motivation(),
                        salt))
                .update();
    }

    /** Empty once it has been erased. */
    Optional<ApplicantSheet> find(CaseNumber application) {
        return database.sql("select * from volunteer_sheet where application = ?")
                .param(application.value())
                .query(ApplicantSheets::sheet)
                .optional();
    }

    /** Of what the council votes on, letter by letter. */
    String hash(CaseNumber application) {
        return database.sql("select * from volunteer_sheet where application = ?")
                .param(application.value())
                .query((ResultSet row, int place) -> sha256(sheet(row, place) + row.getString("salt")))
                .single();
    }

    void erase(PersonId applicant) {
        database.sql("delete from volunteer_sheet where applicant = ?")
                .param(applicant.value())
                .update();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ApplicantSheet sheet(ResultSet row, int place) throws SQLException {
        String skills = row.getString("skills");
        return new ApplicantSheet(
                row.getString("name"),
                row.getString("email"),
                row.getString("affiliation"),
                skills == null ? List.of() : List.of(skills.split(",", -1)),
                row.getString("timezone"),
                row.getObject("hours_per_week", Integer.class),
                row.getString("motivation"));
    }
}
