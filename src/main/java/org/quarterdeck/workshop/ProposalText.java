package org.quarterdeck.workshop;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.LineCode;

/**
 * What is proposed, in the words of the start form: by field, as text; what isn't given is absent.
 *
 * @param fields in the form's order
 */
public record ProposalText(Map<String, String> fields) {

    static final List<String> FIELDS = List.of(
            "event",
            "title",
            "abstract",
            "format",
            "durationMinutes",
            "track",
            "speakerName",
            "speakerEmail",
            "speakerAffiliation",
            "coSpeakers",
            "language",
            "estimatedCost",
            "budgetLine");

    public ProposalText {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String value = fields.get(field);
            if (value != null && !value.isBlank()) {
                ordered.put(field, value.strip());
            }
        }
        fields = java.util.Collections.unmodifiableMap(ordered);
    }

    /** @param values as a form has taken them */
    public static ProposalText of(Map<String, Object> values) {
        Map<String, String> fields = new LinkedHashMap<>();
        values.forEach((field, value) -> fields.put(field, text(value)));
        return new ProposalText(fields);
    }

    private static String text(@Nullable Object value) {
        return value == null
                ? ""
                : value instanceof Collection<?> items
                        ? String.join(", ", items.stream().map(Object::toString).toList())
                        : value.toString();
    }

    /** As a form has it. */
    Map<String, Object> asValues() {
        Map<String, Object> values = new LinkedHashMap<>(fields);
        values.computeIfPresent("durationMinutes", (field, minutes) -> minutes());
        return values;
    }

    /** The same with other words in the fields that are given. */
    ProposalText with(Map<String, Object> changes) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changes.forEach((field, value) -> changed.put(field, text(value)));
        return new ProposalText(changed);
    }

    public String event() {
        return given("event");
    }

    public String title() {
        return given("title");
    }

    public String summary() {
        return given("abstract");
    }

    /** talk, workshop, tutorial or panel. */
    public String format() {
        return given("format");
    }

    public int minutes() {
        return Integer.parseInt(given("durationMinutes"));
    }

    public String track() {
        return given("track");
    }

    public String speakerName() {
        return given("speakerName");
    }

    public String speakerEmail() {
        return given("speakerEmail");
    }

    public Optional<String> speakerAffiliation() {
        return find("speakerAffiliation");
    }

    boolean isSpokenBy(Set<String> addresses) {
        return addresses.contains(speakerEmail().toLowerCase(Locale.ROOT));
    }

    /** The same by somebody of whom nothing is known but the id. */
    ProposalText spokenBy(PersonId nobodyKnown) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put("speakerName", nobodyKnown.value());
        changed.put("speakerEmail", nobodyKnown + "@erased.invalid");
        changed.remove("speakerAffiliation");
        return new ProposalText(changed);
    }

    /** As they were typed: names, addresses or ids. */
    public List<String> coSpeakers() {
        return find("coSpeakers").stream()
                .flatMap(names -> Arrays.stream(names.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public Optional<String> language() {
        return find("language");
    }

    /** In the community's currency; empty where it costs nothing. */
    public Optional<BigDecimal> estimatedCost() {
        return find("estimatedCost").map(BigDecimal::new).filter(cost -> cost.signum() > 0);
    }

    public Optional<LineCode> budgetLine() {
        return find("budgetLine").map(LineCode::new);
    }

    /** The fields that another text has otherwise, in the form's order. */
    Stream<String> differences(ProposalText other) {
        return FIELDS.stream().filter(field -> !find(field).equals(other.find(field)));
    }

    Optional<String> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    private String given(String field) {
        return find(field)
                .orElseThrow(() -> new IllegalStateException("the form lets nothing through without " + field));
    }
}
