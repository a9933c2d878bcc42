/** One's own payout account over HTTP. */
@NullMarked
package org.quarterdeck.payout.web;

import org.jspecify.annotations.NullMarked;
