package org.quarterdeck.engine;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;

/** Small drawings, tables and forms under keys that nobody else has. */
final class HouseToys {

    private HouseToys() {}

    static String key() {
        return "toy"
                + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36)
                        .toLowerCase(Locale.ROOT);
    }

    static ProcessBuilder drawing(String key) {
        return Bpmn.createExecutableProcess(key).camundaHistoryTimeToLiveString("P30D");
    }

    /** A drawing with one task. */
    static byte[] errand(String key, String taskName) {
        return bytes(Bpmn.convertToString(drawing(key)
                .startEvent()
                .userTask("run-errand")
                .name(taskName)
                .endEvent()
                .done()));
    }

    /** A table that answers {@code small} to at most the limit, and {@code large} above. */
    static byte[] table(String key, int limit) {
        return bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="drd-%1$s" name="toy"
                    namespace="http://camunda.org/schema/1.0/dmn"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                  <decision id="%1$s" name="Size" camunda:historyTimeToLive="P30D">
                    <decisionTable id="table-%1$s" hitPolicy="FIRST">
                      <input id="in" label="Steps">
                        <inputExpression id="expression" typeRef="integer"><text>steps</text></inputExpression>
                      </input>
                      <output id="out" label="Size" name="size" typeRef="string" />
                      <rule id="row-small">
                        <inputEntry id="in-1"><text>&lt;= %2$d</text></inputEntry>
                        <outputEntry id="out-1"><text>"small"</text></outputEntry>
                      </rule>
                      <rule id="row-large">
                        <inputEntry id="in-2"><text></text></inputEntry>
                        <outputEntry id="out-2"><text>"large"</text></outputEntry>
                      </rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(key, limit));
    }

    /** A form that says something and takes a title and an answer. */
    static byte[] form(String key, String label) {
        return bytes("""
                {"id": "%s-form", "type": "default", "schemaVersion": 16, "components": [
                  {"type": "text", "text": "%s"},
                  {"type": "textfield", "key": "title", "label": "Title"},
                  {"type": "textfield", "key": "answer", "label": "Answer"}]}
                """.formatted(key, label));
    }

    static SortedMap<String, byte[]> files(String key) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("processes/%1$s/%1$s.bpmn".formatted(key), errand(key, "Run errand"));
        files.put("processes/%1$s/%1$s-size.dmn".formatted(key), table(key + "-size", 10));
        files.put("forms/%s/start.form".formatted(key), form(key, "Hello"));
        return files;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
