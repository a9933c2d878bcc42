package org.quarterdeck.appeals.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.Callers;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.cases.Errands;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every path of the drawing. */
@HouseTest
@OnBothDatabases
class AppealTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(Appealing.KEY);

    private static final List<String> COUNCIL = List.of("council1", "council2", "council3", "council4", "council5");

    @Autowired
    Courtroom court;

    @Autowired
    Errands errands;

    @Autowired
    CaseFiles files;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Moment.now());
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("X5 is heard by one of the council, who had no part in the decision; upheld, the decision stands")
    void isUpheld() {
        CaseNumber decided = court.rejected("member3");

        CaseNumber appeal = court.lodge("member3", decided, "misapplied-rule");
        assertThat(appeal.value()).startsWith("APL-");
        assertThat(court.state(appeal)).isEqualTo("in-hearing");
        assertThat(court.asked(appeal)).isEqualTo(COUNCIL);
        assertThat(court.notices("council2", appeal)).containsExactly("asked");
        court.hear("council2", appeal, "uphold");

        assertThat(court.state(appeal)).isEqualTo("upheld");
        assertThat(court.state(decided)).isEqualTo("rejected");
        Entry heard = court.entries(appeal).get(0);
        assertThat(heard.kind()).isEqualTo("appeal");
        assertThat(heard.outcome()).isEqualTo("upheld");
        assertThat(heard.deciders()).containsExactly("council2");
        assertThat(heard.reason()).contains("misapplied-rule", "tell the same story");
        assertThat(heard.facts()).containsEntry("appealed", decided.value()).containsEntry("decision", "rejected");
        assertThat(court.notices("member3", appeal)).containsExactly("upheld");
        assertThat(court.timeline(decided))
                .contains(
                        "Appeal %s: misapplied rule".formatted(appeal),
                        "Appeal %s ended: upheld".formatted(appeal),
                        "Ended: rejected");
        assertThat(court.timeline(appeal)).contains("Against %s: rejected".formatted(decided), "Ended: upheld");
    }

    @ParameterizedTest(name = "{0} s after the 14 days: {1}")
    @CsvSource({"-1, in-hearing", "0, in-hearing", "1, inadmissible"})
    @DisplayName("X5 is lodged within 14 days of notification, to the second")
    void isLodgedInTime(int late, String state) {
        CaseNumber decided = court.rejected("member3");
        Moment.advance(Duration.ofDays(14).plusSeconds(late));

        CaseNumber appeal = court.lodge("member3", decided, "new-fact");

        assertThat(court.state(appeal)).isEqualTo(state);
    }

    @Test
    @DisplayName("X5 is told why it is inadmissible: a case that has ended, an entry and a notice with the reason")
    void isToldWhyItIsInadmissible() {
        CaseNumber decided = court.rejected("member3");
        Moment.advance(Duration.ofDays(15));

        CaseNumber appeal = court.lodge("member3", decided, "new-fact");

        assertThat(court.minutes(appeal)).containsExactly("appeal inadmissible");
        assertThat(court.entries(appeal).get(0).deciders()).isEmpty();
        assertThat(court.entries(appeal).get(0).reason()).contains("more than 14 days");
        assertThat(court.entries(appeal).get(0).policy().toString()).contains("admissibility", "late");
        assertThat(court.notices("member3", appeal)).containsExactly("inadmissible");
        assertThat(court.task(appeal)).isNull();
    }

    @Test
    @DisplayName("X5 is lodged once against a decision, also while the first is heard")
    void isLodgedOnce() {
        CaseNumber decided = court.rejected("member3");
        CaseNumber first = court.lodge("member3", decided, "new-fact");

        assertThat(court.state(court.lodge("lead2", decided, "procedural-error")))
                .isEqualTo("inadmissible");
        court.hear("council1", first, "uphold");

        CaseNumber again = court.lodge("member3", decided, "misapplied-rule");
        assertThat(court.entries(again).get(0).reason()).contains("an appeal against this decision already");
    }

    @Test
    @DisplayName("X5 doesn't use up the one appeal where it isn't admitted, or is withdrawn")
    void isNotUsedUp() {
        CaseNumber decided = court.rejected("member3");
        court.lodge("lead2", decided, "new-fact");
        CaseNumber withdrawn = court.lodge("member3", decided, "new-fact");
        court.withdraw("member3", withdrawn);
        assertThat(court.state(withdrawn)).isEqualTo("withdrawn");
        assertThat(court.minutes(withdrawn)).containsExactly("withdrawal withdrawn");

        assertThat(court.state(court.lodge("member3", decided, "new-fact"))).isEqualTo("in-hearing");
    }

    @ParameterizedTest(name = "{0} on the ground of {1}: {2}")
    @CsvSource({
        "member3, new-fact, in-hearing",
        "member3, misapplied-rule, in-hearing",
        "auditor, procedural-error, in-hearing",
        "lead2, undisclosed-conflict, in-hearing",
        "lead2, new-fact, inadmissible",
        "lead2, misapplied-rule, inadmissible",
        "lead, procedural-error, inadmissible"
    })
    @DisplayName(
            "X5 is for whoever brought the case; for others who see it where the way was wrong; never for who decided it")
    void isForThoseWithStanding(String person, String ground, String state) {
        assertThat(court.state(court.lodge(person, court.rejected("member3"), ground)))
                .isEqualTo(state);
    }

    @Test
    @DisplayName("X5 is inadmissible while nothing is decided")
    void isInadmissibleWithoutADecision() {
        CaseNumber appeal = court.lodge("member3", court.asked("member3"), "procedural-error");

        assertThat(court.entries(appeal).get(0).reason()).contains("no decision that one may appeal against");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUD-1999-0001", "nothing", ""})
    @DisplayName("is refused, with nothing created, where there is no such case for whoever appeals")
    void isRefusedForACaseThatNobodySees(String number) {
        CaseNumber decided = court.rejected("member3");
        Map<String, Object> plea = Courtroom.plea(decided, "new-fact");

        assertThatThrownBy(() -> court.lodge("member2", plea))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("caseNumber")
                .hasMessageContaining("no case that you may see");
        plea.put("caseNumber", number);
        assertThatThrownBy(() -> court.lodge("member3", plea))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("caseNumber");
    }

    @Test
    @DisplayName("X8 is lodged with a ground and a statement of 50 characters or more, and heard with a reason of 20")
    void givesReasons() {
        CaseNumber decided = court.rejected("member3");
        Map<String, Object> plea = Courtroom.plea(decided, "injustice");
        plea.put("statement", "That isn't fair.");

        assertThatThrownBy(() -> court.lodge("member3", plea))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("ground")
                .hasMessageContaining("statement");
    }

    @Test
    @DisplayName(
            "X1, X2 is never heard by the appellant's colleagues, nor by who decided, nor by who was barred before")
    void isHeardByNobodyWhoStandsNear() {
        CaseNumber appeal = court.lodge("treasurer", court.rejected("member3"), "procedural-error");

        assertThat(court.asked(appeal)).containsExactly("council1", "council3", "council4", "council5");
        for (String person : List.of("council2", "lead", "treasurer", "admin", "treasurer2")) {
            assertThatThrownBy(() -> court.claim(person, appeal)).isInstanceOf(Barred.class);
            assertThatThrownBy(() -> court.hear(person, appeal, "uphold")).isInstanceOf(Barred.class);
        }
        assertThat(court.state(appeal)).isEqualTo("in-hearing");
    }

    @Test
    @DisplayName(
            "X2 goes to the next after a conflict: the council, sponsors, leads; where nobody is left, the decision stands")
    void goesToTheNextAfterAConflict() {
        CaseNumber appeal = court.lodge("member3", court.rejected("member3"), "new-fact");

        court.recuse("council1", appeal);
        assertThat(court.asked(appeal)).containsExactly("council2", "council3", "council4", "council5");
        assertThatThrownBy(() -> court.claim("council1", appeal)).isInstanceOf(Barred.class);
        COUNCIL.stream().skip(1).forEach(person -> court.recuse(person, appeal));
        assertThat(court.asked(appeal)).containsExactly("sponsor", "sponsor2");
        court.recuse("sponsor", appeal);
        court.recuse("sponsor2", appeal);
        assertThat(court.asked(appeal)).containsExactly("lead2");
        court.recuse("lead2", appeal);

        assertThat(court.state(appeal)).isEqualTo("upheld");
        assertThat(court.minutes(appeal)).hasSize(9).endsWith("appeal upheld");
        assertThat(court.entries(appeal).get(8).deciders()).isEmpty();
        assertThat(court.entries(appeal).get(8).reason()).contains("nobody is left");
    }

    @Test
    @DisplayName("X5, X7 reminds those who are asked, and after 21 days asks everybody who is free")
    void asksMoreAfterTwentyOneDays() {
        CaseNumber appeal = court.lodge("member3", court.rejected("member3"), "new-fact");
        court.claim("council1", appeal);
        assertThat(court.task(appeal).getDueDate().toInstant())
                .isEqualTo(Moment.now().plus(Duration.ofDays(21)));

        court.pass(Duration.ofHours(252), appeal);
        assertThat(court.notices("council1", appeal)).containsExactly("reminder-10", "asked");
        assertThat(court.notices("council2", appeal)).containsExactly("asked");
        court.pass(Duration.ofHours(204), appeal);
        assertThat(court.notices("council1", appeal)).containsExactly("reminder-2", "reminder-10", "asked");
        court.pass(Duration.ofHours(48).minusSeconds(1), appeal);
        assertThat(court.asked(appeal)).isEqualTo(COUNCIL);
        court.pass(Duration.ofSeconds(1), appeal);

        assertThat(court.asked(appeal))
                .containsExactly(
                        "council1", "council2", "council3", "council4", "council5", "lead2", "sponsor", "sponsor2");
        assertThat(court.task(appeal).getAssignee()).isNull();
        assertThat(court.notices("lead2", appeal)).containsExactly("asked-too");
        assertThat(court.minutes(appeal)).containsExactly("escalation asked-more");
        court.recuse("council1", appeal);
        assertThat(court.asked(appeal)).contains("council2", "lead2", "sponsor").doesNotContain("council1");
        court.hear("lead2", appeal, "uphold");
        assertThat(court.state(appeal)).isEqualTo("upheld");
    }

    @Test
    @DisplayName("X5 of two appeals at the same moment one is heard")
    void isHeardOnceOfTwoAtTheSameMoment() throws Exception {
        CaseNumber decided = court.rejected("member3");
        List<String> people = List.of("member3", "auditor");
        CountDownLatch ready = new CountDownLatch(people.size());
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<Future<CaseNumber>> lodged = people.stream()
                    .map(person -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return court.lodge(person, decided, "procedural-error");
                    }))
                    .toList();
            assertThat(List.of(
                            court.state(lodged.get(0).get()),
                            court.state(lodged.get(1).get())))
                    .containsExactlyInAnyOrder("in-hearing", "inadmissible");
        } finally {
            threads.shutdown();
        }
    }

    @Test
    @DisplayName("VO-05, WP-04 tells no more than the case that it is about")
    void tellsNoMoreThanItsCase() {
        CaseNumber appeal = court.lodge("member3", errands.asked("member3"), "procedural-error");

        assertThat(files.read(Callers.caller("veiled", Circle.LEADS), appeal)
                        .about()
                        .startedBy())
                .isNull();
        assertThatThrownBy(() -> files.read(Callers.caller("shutout", Circle.LEADS), appeal))
                .isInstanceOf(NoSuch.class);
        assertThat(files.read(Callers.caller("member3", Circle.MEMBERS), appeal)
                        .about()
                        .startedBy())
                .isEqualTo(new PersonId("member3"));
    }
}
