/** The only room of the departures that speaks Camunda. */
@NullMarked
package org.quarterdeck.departure.process;

import org.jspecify.annotations.NullMarked;
