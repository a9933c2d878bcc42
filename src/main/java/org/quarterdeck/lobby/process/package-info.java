/** Who never came back is forgotten, by a job of the engine's. */
@NullMarked
package org.quarterdeck.lobby.process;

import org.jspecify.annotations.NullMarked;
