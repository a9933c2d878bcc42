package org.quarterdeck.timetable;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes releases, and sees to it that all who have to do with one hear of it in the same transaction. */
@Component
class Publication {

    private final Releases releases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publication(Releases releases, ApplicationEventPublisher events, Clock clock) {
        this.releases = releases;
        this.events = events;
        this.clock = clock;
    }

    /** @param placed what has a place in the draft */
    Release publish(CallCode call, List<ReleasedSession> placed, PersonId chair) {
        Optional<Release> before = latest(call);
        return publish(Release.by(chair, call, before.orElse(null), placed, clock.instant()), before.orElse(null));
    }

    /** Where that session takes place as published, it does so no more. */
    void without(CallCode call, CaseNumber number, String why) {
        latest(call)
                .filter(last -> last.has(number))
                .ifPresent(last -> publish(last.without(number, why, clock.instant()), last));
    }

    private Optional<Release> latest(CallCode call) {
        return releases.findFirstByCallCodeOrderByNumberDesc(call.value());
    }

    private Release publish(Release release, @Nullable Release before) {
        Release published = releases.save(release);
        List<Placement> anew = published.placedAnew(before);
        if (!anew.isEmpty()) {
            events.publishEvent(new SessionsScheduled(published.call(), published.number(), anew));
        }
        return published;
    }
}
