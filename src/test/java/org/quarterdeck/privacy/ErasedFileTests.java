package org.quarterdeck.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What H2, the demonstration's database, leaves in its file of what was erased. */
class ErasedFileTests {

    private static final String NAME = "Quirina Zwanenburg";

    @TempDir
    Path folder;

    @Test
    @DisplayName("VO-20 leaves nothing in the file of the demonstration once it is compacted")
    void leavesNothingOnceItIsCompacted() throws SQLException, IOException {
        String url = "jdbc:h2:file:" + folder.resolve("quarterdeck") + ";WRITE_DELAY=0";
        try (Connection house = DriverManager.getConnection(url, "sa", "");
                var sql = house.createStatement()) {
            sql.execute("create table person (id integer, name varchar(120))");
            sql.execute("insert into person values (1, '%s'), (2, 'Somebody Else')".formatted(NAME));
            sql.execute("checkpoint sync");
            assertThat(file()).contains(NAME);
            sql.execute("delete from person where id = 1");
            sql.execute("shutdown compact");
        }

        assertThat(file()).contains("Somebody Else").doesNotContain(NAME);
    }

    private String file() throws IOException {
        return new String(Files.readAllBytes(folder.resolve("quarterdeck.mv.db")), UTF_8);
    }
}
