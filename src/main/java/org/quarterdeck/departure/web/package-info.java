/** Departures over HTTP. */
@NullMarked
package org.quarterdeck.departure.web;

import org.jspecify.annotations.NullMarked;
