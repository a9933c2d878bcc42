/** The only room of the rota that speaks Camunda. */
@NullMarked
package org.quarterdeck.rota.process;

import org.jspecify.annotations.NullMarked;
