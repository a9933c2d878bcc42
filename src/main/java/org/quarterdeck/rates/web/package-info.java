/** Exchange rates over HTTP. */
@NullMarked
package org.quarterdeck.rates.web;

import org.jspecify.annotations.NullMarked;
