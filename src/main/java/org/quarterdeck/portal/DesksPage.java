package org.quarterdeck.portal;

import java.util.List;
import org.quarterdeck.calls.Call;

/** The desks of all calls. */
record DesksPage(List<CallRow> calls) {

    static DesksPage of(List<Call> calls) {
        return new DesksPage(calls.stream().map(CallRow::of).toList());
    }

    String title() {
        return "The chairs’ desks";
    }

    boolean anyCalls() {
        return !calls.isEmpty();
    }
}
