package org.quarterdeck.portal;

import java.util.List;

/** What the first page shows. */
record FrontPage(
        List<PlanSheet> inForce,
        List<PlanSheet> consultations,
        List<CallRow> calls,
        List<ProgrammeRow> programmes,
        List<LineRow> lines,
        List<AdriftRow> adrift,
        List<DecisionRow> decisions) {

    String title() {
        return "How our community decides";
    }

    String tableName() {
        return "The latest decisions, newest first";
    }

    String nothingDecided() {
        return "Nothing has been decided yet.";
    }

    boolean anyConsultations() {
        return !consultations.isEmpty();
    }

    boolean anyCalls() {
        return !calls.isEmpty();
    }

    boolean anyProgrammes() {
        return !programmes.isEmpty();
    }

    boolean anyLines() {
        return !lines.isEmpty();
    }

    boolean anyAdrift() {
        return !adrift.isEmpty();
    }

    boolean anyDecisions() {
        return !decisions.isEmpty();
    }
}
