/** The delegates of the claims, and what their forms ask. */
@NullMarked
package org.quarterdeck.claims.process;

import org.jspecify.annotations.NullMarked;
