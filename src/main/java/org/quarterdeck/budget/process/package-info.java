/** The only room of the budget that speaks Camunda: it translates between the drawing and the treasury. */
@NullMarked
package org.quarterdeck.budget.process;

import org.jspecify.annotations.NullMarked;
