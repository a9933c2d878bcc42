package org.quarterdeck.budget;

/**
 * A person who was asked.
 *
 * @param step place of the step in the route, from 0
 * @param round the revision it was asked about
 */
record BudgetAsked(int step, int round, String person) {}
