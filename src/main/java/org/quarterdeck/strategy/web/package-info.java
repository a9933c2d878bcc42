/** Strategic plans over HTTP. */
@NullMarked
package org.quarterdeck.strategy.web;

import org.jspecify.annotations.NullMarked;
