package org.quarterdeck.closing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Standing;
import org.springframework.stereotype.Component;

/** Lays out what people see beside a form. */
@Component
class YearEndSheets {

    /** How many a form shows; the rest is read at {@code /api/year-ends}. */
    private static final int SHOWN = 100;

    private final ClosedLines closedLines;

    YearEndSheets(ClosedLines closedLines) {
        this.closedLines = closedLines;
    }

    Map<String, Object> of(YearEnd yearEnd) {
        List<OpenCommitment> open = closedLines.commitments(yearEnd.period());
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("case_number", yearEnd.number().value());
        sheet.put("case_period", yearEnd.period());
        sheet.put("case_starter", yearEnd.starter().value());
        sheet.put("open_commitments", list(yearEnd, open));
        sheet.put("open_sums", String.join("\n", closedLines.sums(yearEnd.period())));
        sheet.put("line_standings", standings(yearEnd));
        sheet.put("chosen_by", yearEnd.chooser().map(PersonId::value).orElse(""));
        sheet.put(
                "chosen_carry",
                yearEnd.choice().map(choice -> words(choice, open)).orElse(""));
        sheet.put("chosen_comment", yearEnd.choice().map(CarryChoice::comment).orElse(""));
        return sheet;
    }

    private static String words(CarryChoice choice, List<OpenCommitment> open) {
        String goOn = switch (choice.carry()) {
            case ALL -> "All of them go on.";
            case NONE -> "None goes on.";
            case NAMED -> "These go on: " + String.join(", ", choice.named());
        };
        long lapsing = open.stream()
                .filter(commitment -> !choice.carries(commitment.number().value()))
                .count();
        String targets = choice.targets().entrySet().stream()
                .map(target -> "%s goes on as %s".formatted(target.getKey(), target.getValue()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return "%s\n%d of them lapse.\n%s".formatted(goOn, lapsing, targets).strip();
    }

    private static String list(YearEnd yearEnd, List<OpenCommitment> open) {
        String shown = open.stream().limit(SHOWN).map(YearEndSheets::words).collect(Collectors.joining("\n"));
        return open.size() <= SHOWN
                ? shown
                : "%s\nand %d more: /api/year-ends/%s/commitments"
                        .formatted(shown, open.size() - SHOWN, yearEnd.number());
    }

    private static String words(OpenCommitment open) {
        return "%s: %s on %s for %s%s"
                .formatted(
                        open.number(),
                        open.amount(),
                        open.line(),
                        open.payee(),
                        open.claimed() ? " (a claim waits)" : "");
    }

    private String standings(YearEnd yearEnd) {
        return closedLines.of(yearEnd.period()).stream()
                .map(Standing::line)
                .map(line -> "%s – %s".formatted(line.code(), line.name()))
                .collect(Collectors.joining("\n"));
    }
}
