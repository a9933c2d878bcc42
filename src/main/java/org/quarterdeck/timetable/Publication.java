package org.quarterdeck.timetable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes releases, and sees to it that all who have to do with one hear of it in the same transaction. */
@Component
class Publication {

    private final Releases releases;
    private final Announcements announcements;
    private final ReleaseMinutes minutes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publication(
            Releases releases,
            Announcements announcements,
            ReleaseMinutes minutes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.releases = releases;
        this.announcements = announcements;
        this.minutes = minutes;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotNow if that is what is published already */
    TimetableRelease publish(CallCode call, List<TimetableSession> drafted, PersonId chair) {
        Instant now = clock.instant();
        @Nullable TimetableRelease before = latest(call).orElse(null);
        List<TimetableEntry> placed = drafted.stream()
                .flatMap(session ->
                        session.sitting().stream().map(sitting -> TimetableEntry.of(sitting, session.guid(), now)))
                .toList();
        TimetableRelease release = TimetableRelease.by(chair, call, before, placed, now);
        if (release.changes(before).isEmpty()) {
            throw new NotNow("there is nothing in the draft of %s that isn't published".formatted(call));
        }
        return publish(release, before);
    }

    /** Where that session takes place as published, it does so no more. */
    void without(CallCode call, CaseNumber number, String why) {
        latest(call)
                .filter(last -> last.has(number))
                .ifPresent(last -> publish(last.without(number, why, clock.instant()), last));
    }

    private Optional<TimetableRelease> latest(CallCode call) {
        return releases.findFirstByCallCodeOrderByNumberDesc(call.value());
    }

    private TimetableRelease publish(TimetableRelease release, @Nullable TimetableRelease before) {
        TimetableRelease published = releases.save(release);
        List<Change> changes = published.changes(before);
        announcements.tell(published, changes);
        minutes.published(published, changes.size());
        List<Placement> anew = published.placedAnew(before);
        if (!anew.isEmpty()) {
            events.publishEvent(new SessionsScheduled(published.call(), published.number(), anew));
        }
        return published;
    }
}
