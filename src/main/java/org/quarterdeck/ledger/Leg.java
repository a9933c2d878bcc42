package org.quarterdeck.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.kernel.Money;

/**
 * What a posting moves in or out of one account, in double entry.
 *
 * @param account its parts from the outside in, such as {@code Assets}, {@code EVENTS}, {@code Available}
 */
record Leg(List<String> account, Money amount) {

    /** The accounts of a line. What it was given stands on the other side, so that all of them always add up to nothing. */
    static Stream<Leg> all(LineCode line, Balance figures) {
        String code = line.value();
        return Stream.of(
                new Leg(List.of("Assets", code, "Available"), figures.available()),
                new Leg(List.of("Assets", code, "Asked-For"), figures.preEncumbered()),
                new Leg(List.of("Assets", code, "Committed"), figures.encumbered()),
                new Leg(List.of("Expenses", code), figures.expended()),
                new Leg(
                        List.of("Equity", code, "Appropriated"),
                        figures.appropriated().negated()),
                new Leg(
                        List.of("Equity", code, "Transferred-In"),
                        figures.transferredIn().negated()),
                new Leg(List.of("Equity", code, "Transferred-Out"), figures.transferredOut()));
    }

    static List<Leg> moved(Posting posting) {
        return all(posting.line().code(), posting.change())
                .filter(leg -> leg.amount().minor() != 0)
                .toList();
    }

    /** The accounts of a line, by name. */
    static Stream<String> accounts(Line line) {
        return all(line.code(), Balance.zero(line.currency())).map(Leg::name);
    }

    String name() {
        return String.join(":", account);
    }

    /** {@code -1250.00 EUR}. */
    String sum() {
        return "%s %s".formatted(amount.decimal(), amount.currency().getCurrencyCode());
    }
}
