/** Corrections over HTTP. */
@NullMarked
package org.quarterdeck.corrections.web;

import org.jspecify.annotations.NullMarked;
