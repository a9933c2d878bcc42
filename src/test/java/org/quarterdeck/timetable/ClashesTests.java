package org.quarterdeck.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.timetable.Fair.at;
import static org.quarterdeck.timetable.Fair.session;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.kernel.PersonId;

@DisplayName("WP-16")
class ClashesTests {

    private final Clashes clashes = new Clashes(Fair.call());

    @Test
    void findsNothingInATimetableThatIsSound() {
        assertThat(kinds(
                        new Sitting(session(1, "a", 60, 300, List.of(), "ann"), "Hall", at(1, "09:00")),
                        new Sitting(session(2, "a", 60, 60, List.of(), "ben"), "Library", at(1, "09:00")),
                        new Sitting(session(3, "a", 60, "ann"), "Library", at(1, "10:10")),
                        new Sitting(session(4, "a", 60, "cleo"), "Hall", at(1, "17:00"))))
                .isEmpty();
    }

    @Test
    void findsARoomThatIsTakenTwiceOrWithoutThePauseBetween() {
        Sitting first = new Sitting(session(1, "a", 60, "ann"), "Hall", at(1, "09:00"));

        assertThat(kinds(first, new Sitting(session(2, "a", 30, "ben"), "Hall", at(1, "09:15"))))
                .containsExactly("room");
        assertThat(kinds(first, new Sitting(session(2, "a", 30, "ben"), "Hall", at(1, "10:09"))))
                .containsExactly("room");
        assertThat(kinds(first, new Sitting(session(2, "a", 30, "ben"), "Hall", at(1, "10:10"))))
                .isEmpty();
    }

    @Test
    void findsAPresenterInTwoPlacesByAccountAndByAddress() {
        Presenter ann = new Presenter("Ann", Optional.of(new PersonId("ann")), "ann@example.org");
        Presenter atWork = new Presenter("Ann B.", Optional.of(new PersonId("ann")), "ann@work.example");
        Presenter stranger = new Presenter("A.", Optional.empty(), " ANN@example.org");
        Presenter namesake = new Presenter("Ann", Optional.empty(), "other@example.org");
        Sitting first = new Sitting(held(1, ann), "Hall", at(1, "09:00"));

        assertThat(kinds(first, new Sitting(held(2, atWork), "Library", at(1, "09:30"))))
                .containsExactly("presenter");
        assertThat(kinds(first, new Sitting(held(2, stranger), "Library", at(1, "09:30"))))
                .containsExactly("presenter");
        assertThat(kinds(first, new Sitting(held(2, stranger), "Library", at(1, "10:05"))))
                .as("on the way")
                .containsExactly("presenter");
        assertThat(kinds(first, new Sitting(held(2, namesake), "Library", at(1, "09:30"))))
                .isEmpty();
    }

    @Test
    void findsWhatIsOutsideARoomsHoursInNoRoomOrOnNoDay() {
        assertThat(kinds(new Sitting(session(1, "a", 60, "ann"), "Attic", at(1, "09:30"))))
                .containsExactly("hours");
        assertThat(kinds(new Sitting(session(1, "a", 61, "ann"), "Attic", at(1, "14:00"))))
                .containsExactly("hours");
        assertThat(kinds(new Sitting(session(1, "a", 60, "ann"), "Hall", at(2, "15:30"))))
                .containsExactly("hours");
        assertThat(kinds(new Sitting(session(1, "a", 60, "ann"), "Hall", at(3, "10:00"))))
                .containsExactly("hours");
        assertThat(kinds(new Sitting(session(1, "a", 60, "ann"), "Cellar", at(1, "10:00"))))
                .containsExactly("hours");
    }

    @Test
    void findsWhatIsTooLargeAndWhoIsAbsent() {
        assertThat(kinds(new Sitting(session(1, "a", 60, 61, List.of(), "ann"), "Library", at(1, "10:00"))))
                .containsExactly("capacity");
        List<Absence> absences = List.of(new Absence(at(1, "10:00"), at(1, "12:00")));
        assertThat(kinds(new Sitting(session(1, "a", 60, null, absences, "ann"), "Hall", at(1, "11:59"))))
                .containsExactly("absence");
        assertThat(kinds(new Sitting(session(1, "a", 60, null, absences, "ann"), "Hall", at(1, "12:00"))))
                .isEmpty();
        assertThat(kinds(new Sitting(session(1, "a", 60, null, absences, "ann"), "Hall", at(1, "09:00"))))
                .isEmpty();
    }

    @Test
    void namesBoth() {
        Sitting first = new Sitting(session(1, "a", 60, "ann"), "Hall", at(1, "09:00"));
        Sitting second = new Sitting(session(2, "a", 60, "ben"), "Hall", at(1, "09:00"));

        assertThat(clashes.among(List.of(first, second)))
                .containsExactly(new Clash(
                        "room",
                        List.of(Fair.number(2), Fair.number(1)),
                        "WKS-2027-0002: Hall is taken by WKS-2027-0001 then"));
    }

    private static Session held(int n, Presenter presenter) {
        Session session = session(n, "a", 60);
        return new Session(
                session.number(),
                session.call(),
                session.title(),
                session.summary(),
                session.track(),
                session.format(),
                session.minutes(),
                session.language(),
                List.of(presenter),
                session.absences(),
                session.attendance());
    }

    private List<String> kinds(Sitting... sittings) {
        return clashes.among(List.of(sittings)).stream().map(Clash::kind).toList();
    }
}
