/** Quarterdeck governs an open source community as a business: every decision drawn, decided by the entitled, kept. */
@NullMarked
package org.quarterdeck;

import org.jspecify.annotations.NullMarked;
