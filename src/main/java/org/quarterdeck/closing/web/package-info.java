/** Year ends over HTTP. */
@NullMarked
package org.quarterdeck.closing.web;

import org.jspecify.annotations.NullMarked;
