package org.quarterdeck.portal;

import java.util.List;

/**
 * An objective as pages show it.
 *
 * @param envelope what the plan holds ready for it
 * @param asked what is asked for and not yet granted; empty before its plan is adopted, and so for what follows
 */
record ObjectiveSheet(
        String code,
        String name,
        String owner,
        String budgetLine,
        String envelope,
        List<KeyResultRow> keyResults,
        String asked,
        String committed,
        String spent,
        String progress,
        boolean overdue) {}
