/** Workshops over HTTP. */
@NullMarked
package org.quarterdeck.workshop.web;

import org.jspecify.annotations.NullMarked;
