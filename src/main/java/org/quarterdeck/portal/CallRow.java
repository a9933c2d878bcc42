package org.quarterdeck.portal;

import java.time.LocalDate;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.Day;
import org.quarterdeck.kernel.Stamp;

/** A call for proposals in a list: until when it is open, and when its event begins. */
record CallRow(String code, String name, Stamp closes, Stamp begins, String tracks) {

    static CallRow of(Call call) {
        LocalDate first =
                call.days().stream().map(Day::date).sorted().findFirst().orElseThrow();
        return new CallRow(
                call.code().value(),
                call.title(),
                Stamp.of(call.closes()),
                Stamp.of(first),
                String.join(", ", call.tracks()));
    }
}
