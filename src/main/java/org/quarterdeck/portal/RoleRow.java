package org.quarterdeck.portal;

import java.util.List;

/** What a role asks for before it begins, as the table {@code role-requirements} has it. */
record RoleRow(
        String tier,
        String words,
        String sponsors,
        String vote,
        List<TextRow> agreements,
        String systems,
        String probation) {}
