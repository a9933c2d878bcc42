/** Notices over HTTP. */
@NullMarked
package org.quarterdeck.correspondence.web;

import org.jspecify.annotations.NullMarked;
