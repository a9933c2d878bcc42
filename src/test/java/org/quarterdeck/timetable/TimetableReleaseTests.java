package org.quarterdeck.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.timetable.Fair.at;
import static org.quarterdeck.timetable.Fair.number;
import static org.quarterdeck.timetable.Fair.session;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.kernel.PersonId;

class TimetableReleaseTests {

    private static final Instant THEN = Instant.parse("2027-02-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2027-02-02T10:00:00Z");
    private static final PersonId CHAIR = new PersonId("chair");

    private final TimetableRelease first = release(null, THEN, one("Hall", "09:00"), two());

    @Test
    @DisplayName("WP-17 counts a session up when it changes, and only then")
    void countsChanges() {
        TimetableRelease second = release(first, LATER, one("Library", "09:00"), two());

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.find(number(1)).orElseThrow().sequence()).isEqualTo(1);
        assertThat(second.find(number(1)).orElseThrow().changedAt()).isEqualTo(LATER);
        assertThat(second.find(number(2))).isEqualTo(first.find(number(2)));
        assertThat(second.changes(first)).extracting(Change::number).containsExactly(number(1));
    }

    @Test
    @DisplayName("WP-17 keeps what was removed as cancelled, and counts on when it comes back")
    void keepsWhatWasRemoved() {
        TimetableRelease second = release(first, LATER, two());
        assertThat(second.taking()).extracting(TimetableEntry::number).containsExactly(number(2));
        assertThat(second.find(number(1)).orElseThrow().cancelled()).isTrue();
        assertThat(second.find(number(1)).orElseThrow().sequence()).isEqualTo(1);
        assertThat(release(second, LATER, two()).changes(second))
                .as("it is cancelled once")
                .isEmpty();

        TimetableRelease third = release(second, LATER, one("Hall", "09:00"), two());

        assertThat(third.find(number(1)).orElseThrow().sequence()).isEqualTo(2);
        assertThat(third.find(number(1)).orElseThrow().guid()).isEqualTo("guid-1");
        assertThat(third.changes(second)).singleElement().matches(Change::isNew);
        assertThat(third.placedAnew(second)).extracting(Placement::number).containsExactly(number(1));
    }

    @Test
    void takesOneOut() {
        TimetableRelease second = first.without(number(2), "ill", LATER);

        assertThat(second.reason()).isEqualTo("ill");
        assertThat(second.publishedBy()).isNull();
        assertThat(second.has(number(2))).isFalse();
        assertThat(second.changes(first)).singleElement().matches(Change::isRemoval);
        assertThat(second.placedAnew(first)).isEmpty();
    }

    @Test
    void tellsAMoveFromOtherChanges() {
        TimetableEntry renamed = TimetableEntry.of(
                new Sitting(session(1, "b", 60, "ann", "ben"), "Hall", at(1, "09:00")), "guid-1", LATER);
        TimetableRelease second = release(first, LATER, renamed, two());

        assertThat(second.changes(first)).singleElement().satisfies(change -> {
            assertThat(change.hasMoved()).isFalse();
            assertThat(change.differences()).containsExactly("track", "presenters");
        });
        assertThat(second.placedAnew(first)).isEmpty();
    }

    private static TimetableEntry one(String room, String time) {
        return TimetableEntry.of(new Sitting(session(1, "a", 60, "ann"), room, at(1, time)), "guid-1", LATER);
    }

    private static TimetableEntry two() {
        return TimetableEntry.of(new Sitting(session(2, "a", 60, "cleo"), "Hall", at(1, "11:00")), "guid-2", LATER);
    }

    private static TimetableRelease release(TimetableRelease before, Instant when, TimetableEntry... sessions) {
        return TimetableRelease.by(CHAIR, Fair.CODE, before, List.of(sessions), when);
    }
}
