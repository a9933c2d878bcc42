/** People as the engine's identity service keeps them. */
@NullMarked
package org.quarterdeck.people.process;

import org.jspecify.annotations.NullMarked;
