package org.quarterdeck.timetable;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterdeck.correspondence.Dictation;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells those whose session a release changes, and nobody else, what it changes (WP-18). */
@Component
class Announcements {

    private final Post post;
    private final Sessions sessions;
    private final ScheduleTidings tidings;

    Announcements(Post post, Sessions sessions, ScheduleTidings tidings) {
        this.post = post;
        this.sessions = sessions;
        this.tidings = tidings;
    }

    void tell(TimetableRelease release, List<Change> changes) {
        changes.forEach(change ->
                sessions.findByNumber(change.number().value()).ifPresent(session -> tell(release, change, session)));
    }

    private void tell(TimetableRelease release, Change change, TimetableSession session) {
        List<Presenter> presenters = session.session().presenters();
        List<PersonId> known = presenters.stream()
                .map(Presenter::person)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        post.tell(
                known,
                Letter.about(
                        change.number(),
                        "schedule-" + release.number(),
                        tidings.subject(release, change),
                        tidings.text(release, change)));
        strangers(presenters)
                .map(place -> new Summons(change.number(), release.number(), place))
                .forEach(summons -> post.write(new Dictation(TimetableScribe.NAME, summons.toString())));
    }

    /** The places of those whom the directory doesn't know; whoever reads a letter at another's address reads it once. */
    private static Stream<Integer> strangers(List<Presenter> presenters) {
        return IntStream.range(0, presenters.size())
                .filter(place -> presenters.get(place).person().isEmpty())
                .filter(place -> presenters.stream()
                        .filter(other -> other.person().isPresent() || presenters.indexOf(other) < place)
                        .noneMatch(presenters.get(place)::is))
                .boxed();
    }
}
