package org.quarterdeck.budget;

import org.springframework.data.relational.core.mapping.Table;

/**
 * A person who was asked.
 *
 * @param step place of the step in the route, from 0
 * @param round the revision it was asked about
 */
@Table("budget_asked")
record Asked(int step, int round, String person) {}
