package org.quarterdeck.privacy.process;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for a word in everything that the database keeps: every column of every table, the engine's and ours. */
@Component
class Haystack {

    private static final String COLUMNS = """
            select c.table_name as t, c.column_name as c, lower(c.data_type) as kind
            from information_schema.columns c join information_schema.tables t
                on t.table_schema = c.table_schema and t.table_name = c.table_name
            where lower(c.table_schema) = 'public' and t.table_type = 'BASE TABLE'""";

    private final JdbcClient database;

    Haystack(JdbcClient database) {
        this.database = database;
    }

    /** Tables and columns that hold the word, whatever its letter case, with what stands there. */
    List<String> find(String word) {
        List<String> found = new ArrayList<>();
        for (Map<String, Object> column : database.sql(COLUMNS).query().listOfRows()) {
            String table = String.valueOf(column.get("t"));
            String name = String.valueOf(column.get("c"));
            String kind = String.valueOf(column.get("kind"));
            if (kind.contains("char") || kind.contains("text") || kind.contains("clob")) {
                texts(table, name, word).forEach(text -> found.add("%s.%s: %s".formatted(table, name, text)));
            } else if (kind.contains("binary") || kind.contains("bytea") || kind.contains("blob")) {
                bytes(table, name, word).forEach(text -> found.add("%s.%s: %s".formatted(table, name, text)));
            }
        }
        return found;
    }

    private List<String> texts(String table, String column, String word) {
        return database.sql("select \"%s\" from \"%s\" where lower(\"%s\") like ?".formatted(column, table, column))
                .param("%" + word.toLowerCase(Locale.ROOT) + "%")
                .query(String.class)
                .list();
    }

    private List<String> bytes(String table, String column, String word) {
        return database
                .sql("select \"%s\" from \"%s\" where \"%s\" is not null".formatted(column, table, column))
                .query(byte[].class)
                .list()
                .stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(text -> text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
