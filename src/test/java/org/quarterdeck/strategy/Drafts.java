package org.quarterdeck.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans as their authors type them. */
public final class Drafts {

    private Drafts() {}

    /** A plan without a fault: one objective for each line, 1000.00 each, of at most 5000.00. */
    public static Map<String, Object> plan(String... lines) {
        List<Map<String, Object>> objectives = new ArrayList<>();
        for (String line : lines) {
            objectives.add(objective("AIM-" + (objectives.size() + 1), line, "1000.00"));
        }
        Map<String, Object> values = new HashMap<>();
        values.put("title", "A community that teaches");
        values.put("period", "2027");
        values.put("vision", "By the end of the year everybody who wants to learn finds a teacher.");
        values.put("funding", "5000.00");
        values.put("objectives", objectives);
        return values;
    }

    public static Map<String, Object> objective(String code, String line, String envelope) {
        Map<String, Object> objective = new HashMap<>();
        objective.put("code", code);
        objective.put("title", "Teach the beginners");
        objective.put("owner", "lead");
        objective.put("budgetLine", line);
        objective.put("envelope", envelope);
        objective.put("keyResults", List.of(keyResult()));
        return objective;
    }

    public static Map<String, Object> keyResult() {
        Map<String, Object> keyResult = new HashMap<>();
        keyResult.put("title", "Workshops held");
        keyResult.put("baseline", 0);
        keyResult.put("target", 12);
        keyResult.put("unit", "workshops");
        keyResult.put("due", "2027-12-31");
        keyResult.put("source", "https://example.org/workshops");
        return keyResult;
    }
}
