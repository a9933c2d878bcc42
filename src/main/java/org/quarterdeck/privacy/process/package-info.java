/** The only room of the privacy office that speaks Camunda. */
@NullMarked
package org.quarterdeck.privacy.process;

import org.jspecify.annotations.NullMarked;
