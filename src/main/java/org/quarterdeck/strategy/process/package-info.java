/** The only room of the strategy that speaks Camunda: it translates between the drawing and the doors of the room. */
@NullMarked
package org.quarterdeck.strategy.process;

import org.jspecify.annotations.NullMarked;
