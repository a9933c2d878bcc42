/** The only room of the corrections that speaks Camunda. */
@NullMarked
package org.quarterdeck.corrections.process;

import org.jspecify.annotations.NullMarked;
