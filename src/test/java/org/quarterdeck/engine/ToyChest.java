package org.quarterdeck.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the toy case has been told, beside the engine. */
final class ToyChest {

    private static final Map<String, Filing> FILINGS = new ConcurrentHashMap<>();

    private ToyChest() {}

    static void put(String caseNumber, String step, Filing filing) {
        FILINGS.put(caseNumber + " " + step, filing);
    }

    static Filing of(String caseNumber, String step) {
        return FILINGS.get(caseNumber + " " + step);
    }
}
