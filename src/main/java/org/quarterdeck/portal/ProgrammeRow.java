package org.quarterdeck.portal;

import org.quarterdeck.calls.Call;
import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.timetable.TimetableRelease;

/** A published programme in a list. */
record ProgrammeRow(String code, String name, int release, Stamp published) {

    static ProgrammeRow of(Call call, TimetableRelease release) {
        return new ProgrammeRow(call.code().value(), call.title(), release.number(), Stamp.of(release.publishedAt()));
    }
}
