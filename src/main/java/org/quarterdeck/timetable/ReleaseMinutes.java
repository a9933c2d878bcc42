package org.quarterdeck.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes what is published into the decision register, in the transaction that publishes it. */
@Component
class ReleaseMinutes {

    private static final String ROOM = "timetable";

    private final Register register;

    ReleaseMinutes(Register register) {
        this.register = register;
    }

    void published(TimetableRelease release, int changes) {
        List<PersonId> deciders = Optional.ofNullable(release.publishedBy()).map(PersonId::new).stream()
                .toList();
        register.appendAtCommit(new Decision(
                null,
                ROOM,
                "schedule",
                "published",
                deciders,
                null,
                release.reason(),
                Map.of(),
                Map.of(
                        "event", release.callCode(),
                        "release", release.number(),
                        "sessions", release.taking().size(),
                        "changes", changes)));
    }
}
