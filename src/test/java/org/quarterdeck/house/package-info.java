/** The rules of the house: what the style guide marks as enforced fails here. */
@NullMarked
package org.quarterdeck.house;

import org.jspecify.annotations.NullMarked;
