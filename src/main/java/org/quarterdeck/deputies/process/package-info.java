/** The only room of the deputiess that speaks Camunda. */
@NullMarked
package org.quarterdeck.deputies.process;

import org.jspecify.annotations.NullMarked;
