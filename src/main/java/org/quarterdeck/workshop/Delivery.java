package org.quarterdeck.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Invalid;

/** Proposals of a call in bulk, as a file brings them. What is wrong with one of them is found when it is taken, not here. */
public final class Delivery {

    static final String ID = "externalId";

    private static final String BODY = "body";
    private static final String MINUTES = "durationMinutes";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Brought> proposals;

    private Delivery(List<Brought> proposals) {
        this.proposals = List.copyOf(proposals);
    }

    List<Brought> proposals() {
        return proposals;
    }

    /**
     * Reads {@code {"proposals": [...]}}, start variables with an {@code externalId}; or what pretalx exports.
     *
     * @throws Invalid if it is neither
     */
    public static Delivery ofJson(JsonNode json) {
        if (json.path("proposals").isArray()) {
            return new Delivery(
                    items(json.path("proposals")).map(Delivery::brought).toList());
        }
        if (Pretalx.isExport(json)) {
            return new Delivery(Pretalx.proposals(json).map(Pretalx::brought).toList());
        }
        throw new Invalid("proposals", "must be a list of proposals, each with its externalId and the start variables");
    }

    /**
     * Reads a header with the names of the fields, then a row a proposal. An empty cell is a value that isn't given.
     *
     * @throws Invalid if it isn't CSV (RFC 4180)
     */
    public static Delivery ofCsv(String text) {
        String clean = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(clean)) {
            return new Delivery(rows.stream().map(Delivery::brought).toList());
        } catch (CsvParseException | IllegalStateException no) {
            throw new Invalid(BODY, "is not CSV with a header that names each field once");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static java.util.stream.Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Brought brought(JsonNode proposal) {
        Map<String, Object> values = new HashMap<>();
        proposal.properties().forEach(field -> put(values, field.getKey(), plain(field.getValue())));
        return brought(values);
    }

    private static Brought brought(NamedCsvRecord row) {
        Map<String, Object> values = new HashMap<>();
        row.getFieldsAsMap().forEach((field, cell) -> put(values, field.strip(), cell));
        Object minutes = values.get(MINUTES);
        if (minutes instanceof String typed && typed.strip().matches("[0-9]{1,6}")) {
            values.put(MINUTES, Integer.valueOf(typed.strip()));
        }
        return brought(values);
    }

    private static Brought brought(Map<String, Object> values) {
        Object id = values.remove(ID);
        return new Brought(id == null ? null : id.toString().strip(), values);
    }

    static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null && !(value instanceof String text && text.isBlank())) {
            values.put(field, value);
        }
    }

    /** As any other client would have sent it. */
    private static @Nullable Object plain(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isNumber()) {
            return value.canConvertToInt() && value.isIntegralNumber()
                    ? (Object) value.intValue()
                    : value.decimalValue();
        }
        return value.isArray() ? items(value).map(JsonNode::asText).toList() : value.toString();
    }
}
