/** Appeals over HTTP. */
@NullMarked
package org.quarterdeck.appeals.web;

import org.jspecify.annotations.NullMarked;
