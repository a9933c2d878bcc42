/** The panel over HTTP. */
@NullMarked
package org.quarterdeck.panel.web;

import org.jspecify.annotations.NullMarked;
