package org.quarterdeck.engine;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows each table of the house and the engine has: whatever leaves a trace changes one of them. */
record Rows(Map<String, Long> byTable) {

    static Rows now(JdbcClient jdbc) {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql("select table_name from information_schema.tables where table_schema = current_schema")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from \"%s\"".formatted(table))
                                .query(Long.class)
                                .single()));
        return new Rows(rows);
    }
}
