package org.quarterdeck.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One Camunda Form as it was drawn. */
record Form(Path file, JsonNode json) {

    private static final JsonMapper JSON = new JsonMapper();

    static Form read(Path file) {
        try {
            return new Form(file, JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    /** The components, those inside groups and lists among them. */
    Stream<JsonNode> components() {
        return componentsOf(json);
    }

    private static Stream<JsonNode> componentsOf(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), componentsOf(component)));
    }

    @Override
    public String toString() {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }
}
