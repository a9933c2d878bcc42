/** Mail as jobs of the engine. */
@NullMarked
package org.quarterdeck.correspondence.process;

import org.jspecify.annotations.NullMarked;
