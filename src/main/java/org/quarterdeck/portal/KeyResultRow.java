package org.quarterdeck.portal;

import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.strategy.KeyResult;

/** @param link whether the source can be followed: an address of the web, and of no other kind */
record KeyResultRow(String name, String baseline, String target, String unit, Stamp due, String source, boolean link) {

    static KeyResultRow of(KeyResult result) {
        return new KeyResultRow(
                result.title(),
                result.baseline().toPlainString(),
                result.target().toPlainString(),
                result.unit(),
                Stamp.of(result.due()),
                result.source(),
                result.source().matches("(?i)https?://\\S+"));
    }
}
