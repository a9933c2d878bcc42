package org.quarterdeck.timetable;

import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.Reliance;
import org.springframework.stereotype.Component;

/** Nobody takes a room or an hour from under a session that is published there: it is moved first, and that is published. */
@Component
class PublishedPlaces implements Reliance {

    private final Releases releases;
    private final Sessions sessions;

    PublishedPlaces(Releases releases, Sessions sessions) {
        this.releases = releases;
        this.sessions = sessions;
    }

    @Override
    public List<String> objections(Call before, Call after) {
        return releases.findFirstByCallCodeOrderByNumberDesc(after.code().value()).stream()
                .flatMap(release -> release.taking().stream())
                .flatMap(this::sitting)
                .flatMap(sitting -> new Clashes(after).byItself(sitting).stream())
                .filter(clash -> !clash.kind().equals("absence"))
                .map(clash -> clash.words() + ", where it is published")
                .toList();
    }

    private Stream<Sitting> sitting(TimetableEntry published) {
        return sessions.findByNumber(published.session()).stream()
                .map(session -> new Sitting(session.session(), published.room(), published.starts()));
    }
}
