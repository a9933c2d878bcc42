package org.quarterdeck.portal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.appeals.Ground;
import org.quarterdeck.appeals.OwnAppeal;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Stamp;

/**
 * Where somebody without an account appeals, and reads what came of it.
 *
 * @param back to the page of the case
 * @param open whether there is a decision to appeal against
 * @param statement as it was typed, where it is refused
 */
record AppealPage(
        String back,
        String number,
        boolean open,
        List<AppealRow> appeals,
        List<GroundRow> grounds,
        String statement,
        List<String> faults) {

    static AppealPage of(String signed, CaseNumber number, boolean open, List<OwnAppeal> brought) {
        return new AppealPage(
                "/mine/" + signed,
                number.value(),
                open,
                brought.stream().map(AppealRow::of).toList(),
                GroundRow.all(""),
                "",
                List.of());
    }

    AppealPage refused(String ground, String typed, Invalid no) {
        return new AppealPage(
                back,
                number,
                open,
                appeals,
                GroundRow.all(ground),
                typed,
                no.faults().stream()
                        .map(fault -> "The %s %s.".formatted(fault.field(), fault.message()))
                        .toList());
    }

    String title() {
        return "Appeal against a decision";
    }

    boolean anyAppeals() {
        return !appeals.isEmpty();
    }

    boolean anyFaults() {
        return !faults.isEmpty();
    }

    record GroundRow(String id, String words, boolean chosen) {

        static List<GroundRow> all(String chosen) {
            return Stream.of(Ground.values())
                    .map(ground -> new GroundRow(
                            ground.id(), Prose.words(ground.id()), ground.id().equals(chosen)))
                    .toList();
        }
    }

    record AppealRow(
            String number,
            String ground,
            String state,
            Stamp at,
            @Nullable String reason) {

        static AppealRow of(OwnAppeal appeal) {
            return new AppealRow(
                    appeal.number().value(),
                    appeal.ground(),
                    Prose.words(appeal.state()),
                    Stamp.of(appeal.lodgedAt()),
                    appeal.reason());
        }
    }
}
