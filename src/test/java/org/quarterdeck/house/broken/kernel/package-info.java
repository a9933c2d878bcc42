/** Breaks the rules of the house on purpose, so that a test can see them bite. */
@NullMarked
package org.quarterdeck.house.broken.kernel;

import org.jspecify.annotations.NullMarked;
