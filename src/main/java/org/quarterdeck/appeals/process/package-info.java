/** The only room of the appeals that speaks Camunda. */
@NullMarked
package org.quarterdeck.appeals.process;

import org.jspecify.annotations.NullMarked;
