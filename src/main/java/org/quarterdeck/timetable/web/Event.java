package org.quarterdeck.timetable.web;

import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.NoSuch;

/** Reads the event that an address names. */
final class Event {

    private Event() {}

    static CallCode named(String code) {
        return CallCode.parse(code).orElseThrow(() -> new NoSuch("there is no event " + code));
    }
}
