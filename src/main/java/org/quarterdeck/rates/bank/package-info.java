/** Asks the bank that publishes exchange rates. */
@NullMarked
package org.quarterdeck.rates.bank;

import org.jspecify.annotations.NullMarked;
