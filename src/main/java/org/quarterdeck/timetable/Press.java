package org.quarterdeck.timetable;

import java.util.List;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints what is published, for programs to read. */
@Service
public class Press {

    private final CallBook calls;
    private final Timetable timetable;
    private final List<ScheduleFile> files;
    private final String house;

    Press(
            CallBook calls,
            Timetable timetable,
            List<ScheduleFile> files,
            @Value("${quarterdeck.public-url}") String house) {
        this.calls = calls;
        this.timetable = timetable;
        this.files = List.copyOf(files);
        this.house = house.replaceAll("/+$", "");
    }

    /**
     * The latest release of an event.
     *
     * @throws NoSuch if there is no such event, or nothing of it has been published yet
     */
    @Transactional(readOnly = true)
    public String print(CallCode code, ScheduleFormat format) {
        TimetableRelease release = timetable
                .published(code)
                .orElseThrow(() -> new NoSuch("no programme of %s has been published".formatted(code)));
        Sheet sheet = new Sheet(calls.get(code), release, house);
        return files.stream()
                .filter(file -> file.format() == format)
                .map(file -> file.write(sheet))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody writes " + format));
    }
}
