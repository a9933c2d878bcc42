/** What the drawing asks of the panel. */
@NullMarked
package org.quarterdeck.panel.process;

import org.jspecify.annotations.NullMarked;
