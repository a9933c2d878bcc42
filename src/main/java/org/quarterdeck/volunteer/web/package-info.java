/** Applications over HTTP. */
@NullMarked
package org.quarterdeck.volunteer.web;

import org.jspecify.annotations.NullMarked;
