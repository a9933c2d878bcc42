/** Access over HTTP. */
@NullMarked
package org.quarterdeck.access.web;

import org.jspecify.annotations.NullMarked;
