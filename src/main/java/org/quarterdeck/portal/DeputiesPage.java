package org.quarterdeck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.deputies.Deputyship;
import org.quarterdeck.kernel.Stamp;

/**
 * Who acts for the reader, and for whom the reader acts.
 *
 * @param processes those to choose from
 * @param refused why whom they just named wasn't taken
 */
record DeputiesPage(
        List<DeputyRow> rows,
        List<String> processes,
        @Nullable String refused) {

    /** @param processes the same in words */
    record DeputyRow(
            long id, String deputy, String principal, Stamp from, Stamp until, String processes, String limit) {

        static DeputyRow of(Deputyship deputyship) {
            return new DeputyRow(
                    deputyship.id(),
                    deputyship.deputy().value(),
                    deputyship.principal().value(),
                    Stamp.of(deputyship.from()),
                    Stamp.of(deputyship.until()),
                    deputyship.processes().isEmpty()
                            ? "everything"
                            : String.join(
                                    ", ",
                                    deputyship.processes().stream().sorted().toList()),
                    deputyship.limit() == null
                            ? "any amount"
                            : deputyship.limit().toString());
        }
    }

    static DeputiesPage of(List<Deputyship> own, List<String> processes, @Nullable String refused) {
        return new DeputiesPage(own.stream().map(DeputyRow::of).toList(), processes, refused);
    }

    String title() {
        return "Deputies";
    }

    boolean anyRows() {
        return !rows.isEmpty();
    }
}
