package org.quarterdeck.budget;

/**
 * How much money of a kind one person gets in a calendar year before the council is asked (BA-16).
 *
 * @param mostMinor the cap, in minor units of the request's currency
 * @param drawnMinor what the person was paid and has been promised of that year, without the request
 */
record YearlyCap(long mostMinor, long drawnMinor) {

    boolean isExceededBy(long minor) {
        return drawnMinor + minor > mostMinor;
    }
}
