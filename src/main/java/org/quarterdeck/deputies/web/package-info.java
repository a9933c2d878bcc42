/** Deputies over HTTP. */
@NullMarked
package org.quarterdeck.deputies.web;

import org.jspecify.annotations.NullMarked;
