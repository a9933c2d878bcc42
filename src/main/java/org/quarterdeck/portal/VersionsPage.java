package org.quarterdeck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.strategy.Change;
import org.quarterdeck.strategy.PlanVersion;

/** All versions of a plan, and two of them side by side. */
record VersionsPage(
        String number,
        String name,
        List<VersionRow> versions,
        int from,
        int to,
        List<Difference.Row> rows,
        boolean same) {

    static VersionsPage of(String number, List<PlanVersion> versions, PlanVersion from, PlanVersion to) {
        Difference difference = Difference.between(PlanLines.of(from.text()), PlanLines.of(to.text()));
        return new VersionsPage(
                number,
                to.text().title(),
                versions.stream().map(VersionRow::of).toList(),
                from.number(),
                to.number(),
                difference.rows(),
                difference.isNone());
    }

    String title() {
        return "Versions of " + number;
    }

    boolean severalVersions() {
        return versions.size() > 1;
    }

    List<Choice> froms() {
        return choices(from);
    }

    List<Choice> tos() {
        return choices(to);
    }

    private List<Choice> choices(int chosen) {
        return versions.stream()
                .map(version -> new Choice(version.number(), version.number() == chosen))
                .toList();
    }

    record Choice(int number, boolean chosen) {}

    /** A version, without its words. */
    record VersionRow(
            int number,
            String writtenBy,
            Stamp writtenAt,
            @Nullable String change,
            @Nullable String confirmedBy,
            String hash) {

        static VersionRow of(PlanVersion version) {
            Change change = version.change();
            PersonId second = version.confirmedBy();
            return new VersionRow(
                    version.number(),
                    version.writtenBy().value(),
                    Stamp.of(version.writtenAt()),
                    change == null ? null : change.id(),
                    second == null ? null : second.value(),
                    version.hash());
        }
    }
}
