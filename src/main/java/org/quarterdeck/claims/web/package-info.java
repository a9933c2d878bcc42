/** Claims and receipts over HTTP. */
@NullMarked
package org.quarterdeck.claims.web;

import org.jspecify.annotations.NullMarked;
