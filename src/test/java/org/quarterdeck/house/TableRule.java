package org.quarterdeck.house;

import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;

/** What the house asks of a decision table. */
enum TableRule implements Rule<Table> {
    TABLE_ID_IS_FILE(TableRule::otherIds),
    TABLE_HISTORY_HAS_A_TIME_TO_LIVE(TableRule::withoutTimeToLive),
    NUMBERS_HAVE_AN_EXACT_TYPE(TableRule::looseNumbers),
    EVERY_ROW_SAYS_WHY(TableRule::silentRows);

    private static final Pattern NUMBER = Pattern.compile("typeRef=\"number\"");

    private final Function<Table, Stream<String>> breaches;

    TableRule(Function<Table, Stream<String>> breaches) {
        this.breaches = breaches;
    }

    @Override
    public Stream<String> breaches(Table table) {
        return breaches.apply(table);
    }

    private static Stream<Decision> decisions(Table table) {
        return table.model().getModelElementsByType(Decision.class).stream();
    }

    private static Stream<String> otherIds(Table table) {
        return decisions(table)
                .map(DmnElement::getId)
                .filter(id -> !table.fileName().equals(id + ".dmn"));
    }

    private static Stream<String> withoutTimeToLive(Table table) {
        return decisions(table)
                .filter(decision -> decision.getCamundaHistoryTimeToLiveString() == null)
                .map(DmnElement::getId);
    }

    private static Stream<String> looseNumbers(Table table) {
        return NUMBER.matcher(Dmn.convertToString(table.model())).results().map(found -> found.group());
    }

    private static Stream<String> silentRows(Table table) {
        return table.model().getModelElementsByType(org.camunda.bpm.model.dmn.instance.Rule.class).stream()
                .filter(row -> row.getDescription() == null
                        || row.getDescription().getTextContent().isBlank())
                .map(DmnElement::getId);
    }
}
