/** Budget lines over HTTP. */
@NullMarked
package org.quarterdeck.ledger.web;

import org.jspecify.annotations.NullMarked;
