package org.quarterdeck.timetable;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;

/**
 * A session as it was published.
 *
 * @param session its number
 * @param guid by which programmes of other houses know it, the same in every release (WP-17)
 * @param sequence how often it has changed since it was first published
 * @param cancelled whether it is there only so that calendars hear that it isn't any more
 * @param changedAt when the release was published that it last changed in
 * @param presenters their names, one a line
 */
public record TimetableEntry(
        String session,
        String guid,
        int sequence,
        boolean cancelled,
        Instant changedAt,
        String title,
        String summary,
        String track,
        String format,
        @Nullable String language,
        String presenters,
        String room,
        Instant starts,
        Instant ends) {

    static TimetableEntry of(Sitting sitting, String guid, Instant at) {
        Session session = sitting.session();
        return new TimetableEntry(
                session.number().value(),
                guid,
                0,
                false,
                at,
                session.title(),
                session.summary(),
                session.track(),
                session.format(),
                session.language(),
                session.presenters().stream().map(Presenter::name).collect(Collectors.joining("\n")),
                sitting.room(),
                sitting.start(),
                sitting.end());
    }

    public CaseNumber number() {
        return new CaseNumber(session);
    }

    public List<String> names() {
        return presenters.lines().toList();
    }

    /** As it stands in a release in which it is as it was before, or else one change further. */
    TimetableEntry after(TimetableEntry before) {
        TimetableEntry unchanged = counted(before.sequence, before.changedAt);
        return unchanged.equals(before) ? before : counted(before.sequence + 1, changedAt);
    }

    TimetableEntry cancelled(Instant at) {
        return cancelled ? this : with(sequence + 1, true, at);
    }

    boolean isElsewhereThan(TimetableEntry before) {
        return before.cancelled
                || !room.equals(before.room)
                || !starts.equals(before.starts)
                || !ends.equals(before.ends);
    }

    /** What differs beside room and time, one word each. */
    List<String> differences(TimetableEntry before) {
        Map<String, Boolean> same = new LinkedHashMap<>();
        same.put("title", title.equals(before.title));
        same.put("summary", summary.equals(before.summary));
        same.put("track", track.equals(before.track));
        same.put("format", format.equals(before.format));
        same.put("language", Objects.equals(language, before.language));
        same.put("presenters", presenters.equals(before.presenters));
        return same.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private TimetableEntry counted(int times, Instant at) {
        return with(times, cancelled, at);
    }

    private TimetableEntry with(int times, boolean gone, Instant at) {
        return new TimetableEntry(
                session,
                guid,
                times,
                gone,
                at,
                title,
                summary,
                track,
                format,
                language,
                presenters,
                room,
                starts,
                ends);
    }
}
