package org.quarterdeck.engine;

import java.util.List;
import java.util.Map;

/**
 * The rules that a case was decided under so far.
 *
 * @param definitionVersion the version of the drawing
 */
public record AppliedPolicy(int definitionVersion, List<Table> decisions) {

    public AppliedPolicy {
        decisions = List.copyOf(decisions);
    }

    /**
     * One evaluation of a decision table.
     *
     * @param inputs what it was asked, by input's name
     * @param matchedRules ids of the rows that matched
     */
    public record Table(String table, int version, Map<String, Object> inputs, List<String> matchedRules) {

        public Table {
            inputs = Map.copyOf(inputs);
            matchedRules = List.copyOf(matchedRules);
        }
    }

    /** As the register keeps it: versions and rows, without the inputs. */
    public Map<String, Object> asFacts() {
        return Map.of(
                "definitionVersion",
                definitionVersion,
                "decisions",
                decisions.stream()
                        .map(table -> Map.<String, Object>of(
                                "table", table.table(),
                                "version", table.version(),
                                "matchedRules", table.matchedRules()))
                        .toList());
    }
}
