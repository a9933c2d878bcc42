package org.quarterdeck.timetable;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.springframework.stereotype.Component;

/** Finds the words for what a release changes. Times are told as the event's own clocks show them. */
@Component
class ScheduleTidings {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final CallBook calls;

    ScheduleTidings(CallBook calls) {
        this.calls = calls;
    }

    String subject(TimetableRelease release, Change change) {
        String what = change.isRemoval() ? "is no longer in" : change.isNew() ? "has its place in" : "has changed in";
        return "%s %s the programme of %s: %s"
                .formatted(
                        change.number(),
                        what,
                        calls.get(release.call()).title(),
                        change.now().title());
    }

    /** The difference, line by line. */
    String text(TimetableRelease release, Change change) {
        Call call = calls.get(release.call());
        List<String> lines = new ArrayList<>();
        lines.add("This is what release %d of the programme changes.".formatted(release.number()));
        if (change.isRemoval()) {
            lines.add("It was: " + place(call, change.before().orElse(change.now())));
            lines.add("It does not take place any more." + because(release.reason()));
        } else if (change.isNew()) {
            lines.add("It is: " + place(call, change.now()));
        } else {
            if (change.hasMoved()) {
                lines.add("It was: " + place(call, change.before().orElseThrow()));
                lines.add("It is: " + place(call, change.now()));
            }
            change.differences().forEach(what -> lines.add("Changed: %s%s".formatted(what, named(what, change))));
        }
        return String.join("\n", lines);
    }

    private static String named(String what, Change change) {
        TimetableEntry before = change.before().orElseThrow();
        return what.equals("title")
                ? ", from \"%s\" to \"%s\""
                        .formatted(before.title(), change.now().title())
                : "";
    }

    private static String because(@Nullable String reason) {
        return Optional.ofNullable(reason).map(why -> " " + why).orElse("");
    }

    private static String place(Call call, TimetableEntry session) {
        return "%s to %s (%s), %s"
                .formatted(
                        at(MOMENT, call, session.starts()),
                        at(TIME, call, session.ends()),
                        call.zone(),
                        session.room());
    }

    private static String at(DateTimeFormatter format, Call call, Instant moment) {
        return format.format(moment.atZone(call.zone()));
    }
}
