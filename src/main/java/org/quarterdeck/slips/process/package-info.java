/** The tasks that slips answer, in the engine. */
@NullMarked
package org.quarterdeck.slips.process;

import org.jspecify.annotations.NullMarked;
