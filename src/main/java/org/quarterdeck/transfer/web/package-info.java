/** Transfers over HTTP. */
@NullMarked
package org.quarterdeck.transfer.web;

import org.jspecify.annotations.NullMarked;
