package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.cases.Happening;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

/** Time passes and nobody does anything; the clock is moved, and only what is due by then happens. */
@HouseTest
@OnBothDatabases
class SilenceTests {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Map<String, Object> YES = Map.of("decision", "approve");

    @Autowired
    Deck deck;

    @Autowired
    Sheets sheets;

    @Autowired
    CaseFiles caseFiles;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2026-11-02T09:00:00Z"));
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName(
            "BA-12 after 3, 7 and 14 days those asked are reminded, the next in the chain, then all leads and treasurers"
                    + " are asked, each once; after 30 days the request lapses")
    void goesAllTheWay() {
        CaseNumber number = deck.ask("180.00");
        assertThat(deck.notices("lead", number)).containsExactly("asked-1-1");

        deck.pass(days(3).minus(MOMENT), number);
        assertThat(deck.notices("lead", number)).hasSize(1);
        deck.pass(MOMENT, number);
        assertThat(deck.notices("lead", number)).containsExactly("asked-1-1", "reminder-1-1");
        assertThat(deck.asked(number)).containsExactly("lead");

        deck.pass(days(4).minus(MOMENT), number);
        assertThat(deck.asked(number)).containsExactly("lead");
        deck.pass(MOMENT, number);
        assertThat(deck.asked(number)).containsExactly("lead", "lead2");
        assertThat(deck.notices("lead2", number)).containsExactly("asked-1-1");

        deck.pass(days(7).minus(MOMENT), number);
        assertThat(deck.asked(number)).containsExactly("lead", "lead2");
        deck.pass(MOMENT, number);
        assertThat(deck.asked(number)).containsExactly("lead", "lead2", "treasurer", "treasurer2");

        deck.pass(days(16).minus(MOMENT), number);
        assertThat(deck.state(number)).isEqualTo("in-approval");
        deck.pass(MOMENT, number);
        assertThat(deck.outcome(number)).isEqualTo("lapsed");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
        assertThat(deck.notices("lead", number)).containsExactly("asked-1-1", "reminder-1-1");
        assertThat(deck.notices("treasurer", number)).containsExactly("asked-1-1");
        assertThat(deck.notices("member3", number)).containsExactly("lapsed-1");
        assertThat(deck.minutes(number))
                .containsExactly("escalation next-link", "escalation last-call", "lapse lapsed");
    }

    @Test
    @DisplayName("BA-12 everything that is overdue after a long standstill happens once, in its order")
    void catchesUp() {
        CaseNumber number = deck.ask("180.00");

        deck.pass(days(40), number);

        assertThat(deck.notices("lead", number)).containsExactly("asked-1-1", "reminder-1-1");
        assertThat(deck.minutes(number))
                .containsExactly("escalation next-link", "escalation last-call", "lapse lapsed");
    }

    @Test
    @DisplayName("X8 an escalation stands in the register with a code and a reason, and in the case's file")
    void saysWhyItEscalates() {
        CaseNumber number = deck.ask("180.00");

        deck.pass(days(7), number);

        assertThat(deck.entries(number)).singleElement().satisfies(entry -> {
            assertThat(entry.reason())
                    .startsWith("late")
                    .contains("nobody answered for 7 days", "lead2")
                    .hasSizeGreaterThan(20);
            assertThat(entry.deciders()).isEmpty();
        });
        assertThat(caseFiles.read(Callers.lead(), number).timeline())
                .extracting(Happening::what)
                .contains("Time ran out: Reminder due", "Time ran out: Next link due")
                .anyMatch(what -> what.endsWith("escalation, next-link"));
    }

    @Test
    @DisplayName(
            "BA-12 an answer in between ends it: nothing of the step happens any more, the next step has its own time")
    void endsWithAnAnswer() {
        CaseNumber number = deck.ask("1500.00");
        deck.pass(days(2), number);
        deck.approve("lead", number);

        deck.pass(days(2), number);
        assertThat(deck.notices("lead", number)).containsExactly("asked-1-1");
        assertThat(deck.notices("treasurer", number)).containsExactly("asked-1-2");
        deck.pass(days(1), number);
        assertThat(deck.notices("treasurer", number)).containsExactly("asked-1-2", "reminder-1-2");
        deck.pass(days(4), number);
        assertThat(deck.asked(number)).contains("council1", "treasurer").doesNotContain("lead", "lead2");
        deck.approve("council5", number);

        deck.pass(days(50), number);
        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(deck.notices("lead2", number)).isEmpty();
    }

    @Test
    @DisplayName("BA-05, BA-12 nobody who is barred is asked, however long nobody answers")
    void neverAsksTheBarred() {
        CaseNumber number = deck.ask("member2", "180.00");

        deck.pass(days(14), number);

        assertThat(deck.asked(number)).containsExactly("lead", "lead2", "treasurer2");
        assertThat(deck.notices("treasurer", number)).isEmpty();
        assertThatThrownBy(() -> deck.complete("treasurer", deck.task(number), YES))
                .isInstanceOf(Barred.class)
                .hasMessageContaining("you share an affiliation with the payee");
        deck.approve("treasurer2", number);
        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("BA-12 a claim that leads to nothing is given up when others are asked; whoever had it stays asked")
    void givesUpAClaim() {
        CaseNumber number = deck.ask("180.00");
        deck.claim("lead", deck.task(number));

        deck.pass(days(3), number);
        assertThat(deck.task(number).getAssignee()).isEqualTo("lead");
        assertThat(deck.notices("lead", number)).contains("reminder-1-1");
        deck.pass(days(4), number);

        assertThat(deck.task(number).getAssignee()).isNull();
        assertThat(deck.asked(number)).containsExactly("lead", "lead2");
        deck.approve("lead2", number);
        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("X2, BA-12 after a recusal the others stay asked, hear of the new task, and time begins anew")
    void startsAnewAfterARecusal() {
        CaseNumber number = deck.ask("180.00");
        deck.pass(days(7), number);
        assertThat(deck.notices("lead2", number)).containsExactly("asked-1-1");

        deck.recuse("lead", number);

        assertThat(deck.asked(number)).containsExactly("lead2");
        assertThat(deck.notices("lead2", number)).containsExactly("asked-1-1", "asked-anew-1-1-1");
        assertThat(deck.told("lead2", number).get(1)).satisfies(told -> {
            assertThat(told.link()).endsWith("?task=" + deck.task(number).getId());
            assertThat(told.body()).contains("a new task", "2026-12-09");
        });
        assertThat(deck.task(number).getDueDate().toInstant())
                .isEqualTo(Moment.now().plus(days(30)));
        deck.pass(days(3), number);
        assertThat(deck.notices("lead2", number)).containsExactly("asked-1-1", "asked-anew-1-1-1", "reminder-1-1-1");
        deck.pass(days(26), number);
        assertThat(deck.state(number)).isEqualTo("in-approval");
        deck.pass(days(1), number);
        assertThat(deck.outcome(number)).isEqualTo("lapsed");
        assertThat(deck.notices("lead", number)).containsExactly("asked-1-1", "reminder-1-1");
    }

    @Test
    @DisplayName("BA-12 whoever was reminded before a recusal is reminded of the new task, too")
    void remindsOfTheNewTask() {
        CaseNumber number = deck.ask("1500.00");
        deck.approve("lead", number);
        deck.pass(days(3), number);
        deck.recuse("treasurer2", number);

        deck.pass(days(3), number);

        assertThat(deck.notices("treasurer", number))
                .containsExactly("asked-1-2", "reminder-1-2", "asked-anew-1-1-2", "reminder-1-1-2");
        assertThat(deck.notices("treasurer2", number)).containsExactly("asked-1-2", "reminder-1-2");
    }

    @Test
    @DisplayName(
            "BA-08, BA-12 of several seats nobody hears twice, nobody answers twice, and two whom the last call asked decide")
    void tellsNobodyTwice() {
        CaseNumber number = deck.ask("5000.00");
        List<String> asked = deck.asked(number);

        deck.pass(days(3), number);
        assertThat(asked)
                .allSatisfy(person ->
                        assertThat(deck.notices(person, number)).containsExactly("asked-1-1", "reminder-1-1"));
        deck.pass(days(4), number);
        assertThat(deck.asked(number)).containsExactly("council1", "council2", "council3", "council4", "council5");
        deck.pass(days(7), number);
        assertThat(deck.tasks(number))
                .allSatisfy(
                        task -> assertThat(deck.candidates(task)).contains("lead", "lead2", "treasurer", "treasurer2"));
        assertThat(List.of("lead", "treasurer", "council1", "council5"))
                .allSatisfy(person -> assertThat(deck.notices(person, number)).containsOnlyOnce("asked-1-1"));

        deck.reject("lead", number);

        List<Task> left = deck.tasks(number);
        assertThat(left)
                .hasSize(2)
                .allSatisfy(task -> assertThat(deck.candidates(task)).doesNotContain("lead"));
        assertThatThrownBy(() -> deck.complete("lead", left.get(0), YES)).isInstanceOf(Barred.class);
        deck.reject("treasurer2", number);
        assertThat(deck.outcome(number)).isEqualTo("rejected");
    }

    @Test
    @DisplayName(
            "BA-11 the requester is reminded of a returned request after 3 days, once; after 30 it lapses, reservation and all")
    void remindsTheRequester() {
        CaseNumber number = deck.ask("180.00");
        deck.pass(days(1), number);
        deck.sendBack("lead", number);

        deck.pass(days(3).minus(MOMENT), number);
        assertThat(deck.notices("member3", number)).containsExactly("returned-1");
        deck.pass(MOMENT, number);
        assertThat(deck.notices("member3", number)).containsExactly("returned-1", "revision-reminder-1");
        assertThat(deck.told("member3", number).get(1).body()).contains("half the price", "2026-12-03");

        deck.pass(days(27).minus(MOMENT), number);
        assertThat(deck.state(number)).isEqualTo("returned");
        assertThat(deck.funds(number)).containsExactly("19820.00", "180.00", "0.00");
        deck.pass(MOMENT, number);
        assertThat(deck.outcome(number)).isEqualTo("lapsed");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
        assertThat(deck.notices("member3", number)).containsExactly("returned-1", "revision-reminder-1", "lapsed-1");
    }

    @Test
    @DisplayName("X7 what silence does, and when, is printed on the form, and the task is due when it lapses")
    void isPrintedOnTheForm() {
        CaseNumber number = deck.ask("180.00");

        assertThat(deck.task(number).getDueDate().toInstant())
                .isEqualTo(Moment.now().plus(days(30)));
        assertThat(sheets.forApproval(number).get("case_silence"))
                .asString()
                .contains("3 days", "7 days", "14 days", "30 days: the request lapses");
        deck.sendBack("lead", number);
        assertThat(deck.task(number).getDueDate().toInstant())
                .isEqualTo(Moment.now().plus(days(30)));
        assertThat(sheets.forRevision(number).get("case_silence"))
                .asString()
                .contains("3 days", "30 days: the request lapses");
    }

    @Test
    @DisplayName("leads everybody who is asked to the task")
    void leadsToTheTask() {
        CaseNumber number = deck.ask("180.00");
        deck.pass(days(7), number);

        assertThat(List.of("lead", "lead2"))
                .allSatisfy(person -> assertThat(deck.told(person, number))
                        .allSatisfy(notice -> assertThat(notice.link())
                                .endsWith("/camunda/app/tasklist/default/#/?task="
                                        + deck.task(number).getId())));
        assertThat(deck.told("lead2", number).get(0).body()).contains("Nobody has answered for 7 days", "2026-12-02");
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
