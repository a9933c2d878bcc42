/** The only room of the ballot that speaks Camunda: it translates between the drawing and the ballot box. */
@NullMarked
package org.quarterdeck.ballot.process;

import org.jspecify.annotations.NullMarked;
