/** The only room of the volunteers that speaks Camunda: it translates between the drawing and the doors of the room. */
@NullMarked
package org.quarterdeck.volunteer.process;

import org.jspecify.annotations.NullMarked;
