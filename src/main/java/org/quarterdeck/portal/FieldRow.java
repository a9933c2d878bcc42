package org.quarterdeck.portal;

import java.util.List;
import java.util.Map;
import org.quarterdeck.workshop.ProposalText;

/** One answer of a proposal, under the words that the form asks for it with. */
record FieldRow(String label, String value) {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("event", "Event"),
            Map.entry("title", "Title"),
            Map.entry("abstract", "Abstract"),
            Map.entry("format", "Format"),
            Map.entry("durationMinutes", "Minutes"),
            Map.entry("track", "Track"),
            Map.entry("speakerName", "Speaker"),
            Map.entry("speakerEmail", "Mail address"),
            Map.entry("speakerAffiliation", "Organisation"),
            Map.entry("coSpeakers", "Presenting with"),
            Map.entry("language", "Language"),
            Map.entry("estimatedCost", "Estimated cost"),
            Map.entry("budgetLine", "Budget line"));

    static List<FieldRow> of(ProposalText text) {
        return text.fields().entrySet().stream()
                .map(field -> new FieldRow(LABELS.getOrDefault(field.getKey(), field.getKey()), field.getValue()))
                .toList();
    }

    /** To be compared line by line. */
    static List<String> lines(ProposalText text) {
        return of(text).stream()
                .flatMap(field -> (field.label() + ": " + field.value()).lines())
                .toList();
    }
}
