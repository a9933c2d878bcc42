/** Calls for proposals over HTTP. */
@NullMarked
package org.quarterdeck.calls.web;

import org.jspecify.annotations.NullMarked;
