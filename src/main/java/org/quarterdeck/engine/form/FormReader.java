package org.quarterdeck.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the rules out of a {@code .form} file of schema version 16. */
final class FormReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SHOWN_ONLY =
            Set.of("button", "html", "iframe", "image", "separator", "spacer", "table", "text");

    private final List<FormField> fields = new ArrayList<>();

    Form read(byte[] json) {
        try {
            readAll(JSON.readTree(json), List.of());
            return new Form(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAll(JsonNode parent, List<Condition> hides) {
        for (JsonNode component : parent.path("components")) {
            String type = component.path("type").asText();
            List<Condition> around = with(hides, component.path("conditional").path("hide"));
            if (type.equals("group") && component.path("path").asText().isEmpty()) {
                readAll(component, around);
            } else if (!SHOWN_ONLY.contains(type)) {
                fields.add(field(component, type, around));
            }
        }
    }

    private static FormField field(JsonNode component, String type, List<Condition> hides) {
        List<Condition> locks = new ArrayList<>();
        locks.add(Condition.in(component.path("disabled")));
        locks.add(Condition.in(component.path("readonly")));
        if (type.equals("expression")) {
            locks.add(Condition.ALWAYS);
        }
        String key = component.path("key").asText();
        if (key.isBlank()) {
            throw new IllegalStateException("a field of type %s has no key".formatted(type));
        }
        return new FormField(key, kind(component, type), rules(component), locks, hides);
    }

    private static Kind kind(JsonNode component, String type) {
        return switch (type) {
            case "textfield" ->
                textKind(component.path("properties").path("kind").asText());
            case "textarea" ->
                proseKind(component.path("properties").path("kind").asText());
            case "expression" -> new Text(true);
            case "number" -> new Figure(component.path("decimalDigits").asInt(0));
            case "checkbox" -> new Tick();
            case "select", "radio" -> new Choice(options(component));
            case "checklist", "taglist" -> new Choices(options(component));
            case "datetime" -> momentKind(component.path("subtype").asText());
            default ->
                throw new IllegalStateException("nobody can check a field of type %s on the server".formatted(type));
        };
    }

    private static Kind textKind(String kind) {
        return switch (kind) {
            case "" -> new Text(false);
            case "money" -> new Amount();
            case "date" -> new Day();
            case "list" -> new Enumeration();
            default -> throw new IllegalStateException("there is no kind of text field named " + kind);
        };
    }

    private static Kind proseKind(String kind) {
        return switch (kind) {
            case "" -> new Text(true);
            case "json" -> new Structure();
            default -> throw new IllegalStateException("there is no kind of text area named " + kind);
        };
    }

    private static Kind momentKind(String subtype) {
        return switch (subtype) {
            case "time" -> Moment.TIME;
            case "datetime" -> Moment.DATE_TIME;
            default -> new Day();
        };
    }

    private static List<String> options(JsonNode component) {
        List<String> options = new ArrayList<>();
        component
                .path("values")
                .forEach(option -> options.add(option.path("value").asText()));
        return options;
    }

    private static Rules rules(JsonNode component) {
        JsonNode validate = component.path("validate");
        JsonNode properties = component.path("properties");
        JsonNode pattern = validate.path("pattern");
        return new Rules(
                Condition.in(validate.path("required")),
                Limit.in(validate.path("minLength")),
                Limit.in(validate.path("maxLength")),
                Limit.in(validate.path("min")).or(Limit.in(properties.path("min"))),
                Limit.in(validate.path("max")).or(Limit.in(properties.path("max"))),
                switch (validate.path("validationType").asText()) {
                    case "email" -> Shape.EMAIL;
                    case "phone" -> Shape.PHONE;
                    default ->
                        pattern.isTextual()
                                ? Shape.of(pattern.textValue(), validate.path("patternErrorMessage"))
                                : Shape.ANY;
                });
    }

    private static List<Condition> with(List<Condition> hides, JsonNode hide) {
        List<Condition> all = new ArrayList<>(hides);
        if (!hide.isMissingNode()) {
            all.add(Condition.in(hide));
        }
        return all;
    }
}
