/** The only room of the consents that speaks Camunda. */
@NullMarked
package org.quarterdeck.consents.process;

import org.jspecify.annotations.NullMarked;
