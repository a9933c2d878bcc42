package org.quarterdeck.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.correspondence.Missive;
import org.quarterdeck.correspondence.Scribe;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to presenters whom the directory doesn't know what a release changes for them. */
@Component
class TimetableScribe implements Scribe {

    static final String NAME = "timetable";

    /** Long enough to have come back from the event. */
    private static final Duration OF_USE_AFTERWARDS = Duration.ofDays(30);

    private final Sessions sessions;
    private final Releases releases;
    private final ScheduleTidings tidings;
    private final String house;
    private final Clock clock;

    TimetableScribe(
            Sessions sessions,
            Releases releases,
            ScheduleTidings tidings,
            @Value("${quarterdeck.public-url}") String house,
            Clock clock) {
        this.sessions = sessions;
        this.releases = releases;
        this.tidings = tidings;
        this.house = house.replaceAll("/+$", "");
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Nobody waits for it any more where somebody else holds the session by now. */
    @Override
    public Optional<Missive> write(String about) {
        Summons summons = Summons.parse(about);
        return sessions.findByNumber(summons.number().value()).flatMap(session -> {
            List<Presenter> presenters = session.session().presenters();
            return summons.place() < presenters.size()
                    ? write(summons, session, presenters.get(summons.place()))
                    : Optional.empty();
        });
    }

    private Optional<Missive> write(Summons summons, TimetableSession session, Presenter presenter) {
        String call = session.call().value();
        @Nullable
        TimetableRelease before =
                releases.findByCallCodeAndNumber(call, summons.release() - 1).orElse(null);
        return releases.findByCallCodeAndNumber(call, summons.release())
                .flatMap(release -> release.changes(before).stream()
                        .filter(change -> change.number().equals(summons.number()))
                        .findFirst()
                        .map(change -> new Missive(
                                presenter.email(),
                                summons.number().value(),
                                tidings.subject(release, change),
                                tidings.text(release, change),
                                house + "/programme/" + call,
                                "See the programme",
                                until(change.now()))));
    }

    private Instant until(TimetableEntry session) {
        Instant now = clock.instant();
        return (session.ends().isAfter(now) ? session.ends() : now).plus(OF_USE_AFTERWARDS);
    }
}
