package org.quarterdeck.appeals;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Lays out what hearers see beside the form: the first decision as the register has it, and what is said against it. */
@Component
class AppealSheets {

    private final Docket docket;
    private final Register register;

    AppealSheets(Docket docket, Register register) {
        this.docket = docket;
        this.register = register;
    }

    Map<String, Object> of(Appeal appeal) {
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("case_number", appeal.number().value());
        sheet.put("case_appellant", appeal.appellant().value());
        sheet.put("appealed_case", appealed(appeal));
        sheet.put("appealed_decision", decision(appeal));
        sheet.put("appealed_entries", entries(appeal));
        sheet.put("appeal_ground", appeal.ground().words());
        sheet.put("appeal_statement", appeal.statement());
        return sheet;
    }

    private String appealed(Appeal appeal) {
        String title = docket.find(appeal.about()).map(Case::title).orElse("");
        return "%s – %s".formatted(appeal.about(), title);
    }

    private static String decision(Appeal appeal) {
        Contested contested = appeal.contested();
        String bound = contested.byBallot()
                ? "; by ballot, so it can only be upheld, or remanded to a new ballot"
                : contested.overturnable() ? "" : "; it can only be upheld or remanded";
        return "%s, told on %s%s".formatted(contested.outcome(), contested.notifiedAt(), bound);
    }

    private String entries(Appeal appeal) {
        return register.entriesOf(appeal.about()).stream()
                .map(AppealSheets::words)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Entry entry) {
        String who = entry.deciders().isEmpty() ? "" : " by " + String.join(", ", entry.deciders());
        String why = entry.reason() == null ? "" : " – " + entry.reason();
        return "%d: %s, %s%s%s".formatted(entry.seq(), entry.kind(), entry.outcome(), who, why);
    }
}
