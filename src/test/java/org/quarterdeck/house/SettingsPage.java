package org.quarterdeck.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of {@code docs/settings.md}. */
record SettingsPage(List<String> lines) {

    /** One row: its first cell is the name, its last the meaning, and a setting's default stands before the meaning. */
    record Row(List<String> cells) {

        String name() {
            return cells.get(0);
        }

        String byDefault() {
            return cells.get(cells.size() - 2);
        }

        String meaning() {
            return cells.get(cells.size() - 1);
        }
    }

    static SettingsPage read() {
        try {
            return new SettingsPage(Files.readAllLines(Path.of("docs", "settings.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Row> settings() {
        return rows("quarterdeck.");
    }

    Stream<Row> environment() {
        return rows("QUARTERDECK_");
    }

    Map<String, String> defaults() {
        return settings().collect(Collectors.toMap(Row::name, Row::byDefault));
    }

    List<String> variables() {
        return environment().map(Row::name).toList();
    }

    private Stream<Row> rows(String prefix) {
        return lines.stream()
                .filter(line -> line.startsWith("| `" + prefix))
                .map(line -> line.substring(1, line.lastIndexOf('|')).replace("`", ""))
                .map(line -> new Row(
                        Stream.of(line.split("\\|", -1)).map(String::strip).toList()));
    }
}
