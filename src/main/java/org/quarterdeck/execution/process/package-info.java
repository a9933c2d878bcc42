/** The only room of the execution of plans that speaks Camunda: it translates between the drawing and the pursuit. */
@NullMarked
package org.quarterdeck.execution.process;

import org.jspecify.annotations.NullMarked;
