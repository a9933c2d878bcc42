package org.quarterdeck.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.timetable.Stage.member;
import static org.quarterdeck.timetable.Stage.stranger;

import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.calls.CallDraft.DayDraft;
import org.quarterdeck.calls.CallDraft.RoomDraft;
import org.quarterdeck.calls.SampleCalls;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.register.Archive;
import org.quarterdeck.register.View;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@OnBothDatabases
@RecordApplicationEvents
class TimetableTests {

    private final String email = UUID.randomUUID() + "@example.org";

    @Autowired
    Stage stage;

    @Autowired
    Timetable timetable;

    @Autowired
    DraftBoard board;

    @Autowired
    CallBook calls;

    @Autowired
    Drafts drafts;

    @Autowired
    Puzzles puzzles;

    @Autowired
    Sessions sessions;

    @Autowired
    Releases releases;

    @Autowired
    Solvings solvings;

    @Autowired
    SchedulingRules rules;

    @Autowired
    TransactionTemplate together;

    @Autowired
    Archive archive;

    @Autowired
    ManagementService jobs;

    @Autowired
    ApplicationEvents events;

    private CallCode event;

    @BeforeEach
    void announceAnEvent() {
        event = stage.event();
    }

    @Test
    void draftsByAJobWhoseProgressTheChairSees() {
        stage.offer(event, "One", member("member"));
        Session large = new Session(
                Stage.freshNumber(), event, "Too large", "x", "community", "talk", 60, null, List.of(), List.of(), 500);
        stage.offer(large);
        board.ask(event, false, Stage.chair());
        board.ask(event, false, Stage.chair());

        assertThat(stage.drawing(event))
                .as("one job, however often it is asked")
                .hasSize(1);
        assertThat(stage.draft(event).solving()).hasValueSatisfying(solving -> {
            assertThat(solving.state()).isEqualTo(Solving.State.ASKED);
            assertThat(solving.askedBy()).isEqualTo("chair");
        });

        stage.draw(event);

        Draft draft = stage.draft(event);
        assertThat(draft.solving()).hasValueSatisfying(solving -> {
            assertThat(solving.state()).isEqualTo(Solving.State.READY);
            assertThat(List.of(solving.sessions(), solving.placed())).containsExactly(2, 1);
            assertThat(solving.improvements()).isPositive();
        });
        assertThat(draft.sessions())
                .filteredOn(session -> session.place().isPresent())
                .hasSize(1);
        assertThat(draft.sessions())
                .filteredOn(session -> session.session().number().equals(large.number()))
                .extracting(session -> session.unplaced().orElseThrow())
                .containsExactly("500 people are expected, and the largest room holds 200");
        assertThat(draft.clashes()).isEmpty();
        assertThat(timetable.published(event)).as("a draft is nobody's to see").isEmpty();
    }

    @Test
    void keepsNoDraftOfYesterday() {
        stage.offer(event, "One", member("member"));
        Solver overtaken = new Solver(rules) {
            @Override
            Puzzle solve(Puzzle puzzle, Consumer<BestSolutionChangedEvent<Puzzle>> watching) {
                apart(() -> stage.offer(event, "Two", member("member2")));
                return super.solve(puzzle, watching);
            }
        };
        Draughtsman draughtsman = new Draughtsman(calls, drafts, puzzles, overtaken, sessions, releases, solvings);

        boolean drawn = Boolean.TRUE.equals(together.execute(status -> draughtsman.draw(event, false)));

        assertThat(drawn).isFalse();
        assertThat(stage.draft(event).sessions())
                .hasSize(2)
                .allMatch(session -> session.place().isEmpty());
    }

    @Test
    void leavesTheWayFreeWhenItsJobIsGivenUp() {
        stage.offer(event, "One", member("member"));
        board.ask(event, false, Stage.chair());

        jobs.deleteJob(stage.drawing(event).get(0).getId());

        assertThat(stage.draft(event).solving().orElseThrow().state()).isEqualTo(Solving.State.FAILED);
        board.ask(event, false, Stage.chair());
        assertThat(stage.drawing(event)).hasSize(1);
    }

    @Test
    @DisplayName("WP-16 refuses to put a session where it clashes, and names every clash")
    void refusesAClash() {
        Session one = stage.offer(event, "One", member("member"));
        Session two = stage.offer(event, "Two", member("member"));
        stage.put(one, "Large", stage.at(event, 1, "09:00"));

        assertThatThrownBy(() -> stage.put(two, "Large", stage.at(event, 1, "09:30")))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("%s: Large is taken by %s then", two.number(), one.number())
                .hasMessageContaining("%s: who holds it holds %s then", two.number(), one.number());
        assertThat(stage.draft(event).sessions())
                .filteredOn(session -> session.session().number().equals(two.number()))
                .allMatch(session -> session.place().isEmpty());
    }

    @Test
    @DisplayName("WP-16 publishes nothing that clashes")
    void publishesNoClash() {
        Session one = stage.offer(event, "One", member("member"));
        stage.put(one, "Small", stage.at(event, 1, "15:00"));
        stage.change(event, rooms("10:00", "15:30"));

        assertThat(stage.draft(event).clashes()).extracting(Clash::kind).containsExactly("hours");
        assertThatThrownBy(() -> stage.publish(event))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("Small is not open all that time");
        assertThat(timetable.published(event)).isEmpty();
    }

    @Test
    @DisplayName("WP-16 takes no room or hour from under a session that is published there")
    void keepsWhatIsPublished() {
        Session one = stage.offer(event, "One", member("member"));
        stage.put(one, "Small", stage.at(event, 1, "15:00"));
        stage.publish(event);

        assertThatThrownBy(() -> stage.change(event, rooms("10:00", "15:30")))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining(one.number().value());
        stage.change(event, rooms("09:00", "16:00"));
    }

    @Test
    @DisplayName("WP-18 tells those whose session a release changes, and nobody else, what it changes")
    void tellsThoseConcerned() {
        String letterbox = email.toUpperCase(Locale.ROOT);
        Session one = stage.offer(
                event, "One", member("member"), stranger(email), stranger(letterbox), stranger("member@example.org"));
        Session two = stage.offer(event, "Two", member("member2"));
        stage.put(one, "Large", stage.at(event, 1, "09:00"));
        stage.put(two, "Large", stage.at(event, 1, "11:00"));
        stage.publish(event);
        stage.put(one, "Small", stage.at(event, 1, "10:30"));
        TimetableRelease second = stage.publish(event);

        assertThat(second.number()).isEqualTo(2);
        assertThat(stage.noticesOf("member", one.number()))
                .extracting(notice -> notice.notice())
                .containsExactly("schedule-2", "schedule-1");
        assertThat(stage.noticesOf("member2", two.number()))
                .extracting(notice -> notice.notice())
                .containsExactly("schedule-1");
        String told = stage.noticesOf("member", one.number()).get(0).body();
        assertThat(told)
                .contains("It was: ", ", 09:00 to 10:00 (Europe/Berlin), Large")
                .contains("It is: ", ", 10:30 to 11:30 (Europe/Berlin), Small");
        assertThat(stage.lettersTo(letterbox)).as("one letterbox, one letter").isEmpty();
        assertThat(stage.lettersTo("member@example.org")).isEmpty();
        assertThat(stage.lettersTo(email)).hasSize(2).first().satisfies(letter -> {
            assertThat(letter.text()).isEqualTo(told);
            assertThat(letter.link()).endsWith("/programme/" + event);
        });
    }

    @Test
    void tellsTheHouseWhatIsNewOrHasMoved() {
        Session one = stage.offer(event, "One", member("member"));
        Session two = stage.offer(event, "Two", member("member2"));
        stage.put(one, "Large", stage.at(event, 1, "09:00"));
        stage.publish(event);
        stage.put(two, "Large", stage.at(event, 1, "11:00"));
        stage.publish(event);

        assertThat(events.stream(SessionsScheduled.class)
                        .filter(told -> told.call().equals(event)))
                .containsExactly(
                        new SessionsScheduled(event, 1, List.of(placement(one, "09:00", "10:00"))),
                        new SessionsScheduled(event, 2, List.of(placement(two, "11:00", "12:00"))));
    }

    @Test
    @DisplayName(
            "WP-15 takes a session that is dropped out of what is published, at once and with a release of its own")
    void takesOutWhatIsDropped() {
        Session one = stage.offer(event, "One", member("member"), stranger(email));
        Session two = stage.offer(event, "Two", member("member2"));
        stage.put(one, "Large", stage.at(event, 1, "09:00"));
        stage.put(two, "Large", stage.at(event, 1, "11:00"));
        stage.publish(event);
        stage.put(two, "Small", stage.at(event, 1, "11:00"));

        stage.drop(one.number(), "The speaker is ill.");
        stage.drop(one.number(), "Once more.");

        TimetableRelease second = timetable.published(event).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.taking()).singleElement().satisfies(left -> {
            assertThat(left.number()).isEqualTo(two.number());
            assertThat(left.room()).as("what is only drafted stays a draft").isEqualTo("Large");
        });
        assertThat(stage.noticesOf("member", one.number()).get(0).body())
                .contains("It does not take place any more. The speaker is ill.");
        assertThat(stage.lettersTo(email)).hasSize(2);
        assertThat(stage.noticesOf("member2", two.number())).hasSize(1);
        assertThat(stage.draft(event).sessions())
                .extracting(session -> session.session().number())
                .containsExactly(two.number());
    }

    @Test
    @DisplayName("WP-15 drops what was never published without a word, and what was never offered without a fault")
    void dropsWhatNobodyKnows() {
        Session one = stage.offer(event, "One", member("member"));
        stage.drop(one.number(), "The speaker is ill.");
        stage.drop(Stage.freshNumber(), "It was never here.");

        assertThat(timetable.published(event)).isEmpty();
        assertThat(stage.noticesOf("member", one.number())).isEmpty();
        assertThat(stage.draft(event).sessions()).isEmpty();
    }

    @Test
    @DisplayName("WP-17 knows a session by one guid, whatever happens to it")
    void knowsASessionByOneGuid() {
        Session one = stage.offer(event, "One", member("member"));
        stage.put(one, "Large", stage.at(event, 1, "09:00"));
        String guid = stage.publish(event).taking().get(0).guid();

        stage.drop(one.number(), "The speaker is ill.");
        stage.offer(one);
        stage.put(one, "Small", stage.at(event, 2, "10:00"));

        TimetableEntry back = stage.publish(event).taking().get(0);
        assertThat(back.guid()).isEqualTo(guid);
        assertThat(back.sequence()).isEqualTo(2);
    }

    @Test
    void publishesNothingTwice() {
        Session one = stage.offer(event, "One", member("member"));
        assertThatThrownBy(() -> stage.publish(event)).isInstanceOf(NotNow.class);
        stage.put(one, "Large", stage.at(event, 1, "09:00"));
        stage.publish(event);

        assertThatThrownBy(() -> stage.publish(event)).isInstanceOf(NotNow.class);
    }

    @Test
    void writesReleasesIntoTheRegister() {
        Session one = stage.offer(event, "One", member("member"));
        stage.put(one, "Large", stage.at(event, 1, "09:00"));
        stage.publish(event);
        stage.drop(one.number(), "The speaker is ill.");

        assertThat(archive.latest(View.MEMBERS, 20).stream()
                        .map(kept -> kept.as(JsonNode.class))
                        .filter(entry -> entry.path("process").asText().equals("timetable"))
                        .filter(entry -> entry.at("/facts/event").asText().equals(event.value()))
                        .map(entry -> List.of(
                                entry.at("/facts/release").asInt(),
                                entry.at("/facts/sessions").asInt(),
                                entry.path("deciders").size())))
                .containsExactly(List.of(2, 0, 0), List.of(1, 1, 1));
    }

    @Test
    void knowsNoSessionOfAnotherEvent() {
        Session one = stage.offer(event, "One", member("member"));
        CallCode other = stage.event();

        assertThatThrownBy(() -> board.move(other, one.number(), "Large", stage.at(event, 1, "09:00"), Stage.chair()))
                .isInstanceOf(NoSuch.class);
    }

    @Test
    void isForChairsAlone() {
        assertThatThrownBy(() -> board.look(event, Callers.member())).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> board.ask(event, false, Callers.lead())).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> board.publish(event, Callers.admin())).isInstanceOf(Barred.class);
    }

    private static void apart(Runnable doing) {
        try {
            CompletableFuture.runAsync(doing).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Placement placement(Session session, String from, String to) {
        return new Placement(session.number(), "Large", stage.at(event, 1, from), stage.at(event, 1, to));
    }

    private org.quarterdeck.calls.CallDraft rooms(String from, String to) {
        return SampleCalls.draft(
                java.time.Instant.now().minusSeconds(86400).toString(),
                java.time.Instant.now().plusSeconds(86400).toString(),
                java.time.Instant.now().plusSeconds(2 * 86400).toString(),
                List.of(new RoomDraft("Large", 200, null, null), new RoomDraft("Small", 30, from, to)),
                List.of(new DayDraft(day(1), "09:00", "18:00"), new DayDraft(day(2), "09:00", "15:00")),
                null);
    }

    private String day(int day) {
        return stage.at(event, day, "12:00").toString().substring(0, 10);
    }
}
