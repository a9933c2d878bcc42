/** The only room of the transfers that speaks Camunda. */
@NullMarked
package org.quarterdeck.transfer.process;

import org.jspecify.annotations.NullMarked;
