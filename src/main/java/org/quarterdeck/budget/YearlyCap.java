package org.quarterdeck.budget;

import java.util.Currency;
import org.quarterdeck.kernel.Money;

/**
 * How much money of a kind one person gets in a calendar year before the council is asked (BA-16), in minor units.
 *
 * @param mostMinor the cap
 * @param drawnMinor what the person was paid and has been promised of that year, without the request
 * @param askedMinor what the request asks for
 * @param currency the community's, which all three are in
 */
record YearlyCap(long mostMinor, long drawnMinor, long askedMinor, String currency) {

    boolean isExceeded() {
        return drawnMinor + askedMinor > mostMinor;
    }

    Money most() {
        return new Money(mostMinor, Currency.getInstance(currency));
    }

    Money drawn() {
        return new Money(drawnMinor, Currency.getInstance(currency));
    }
}
