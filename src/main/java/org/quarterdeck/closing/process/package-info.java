/** The only room of the year ends that speaks Camunda. */
@NullMarked
package org.quarterdeck.closing.process;

import org.jspecify.annotations.NullMarked;
