/** The only room of the workshops that speaks Camunda: it translates between the drawing and the doors of the room. */
@NullMarked
package org.quarterdeck.workshop.process;

import org.jspecify.annotations.NullMarked;
