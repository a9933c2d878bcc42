package org.quarterdeck.strategy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.appeals.Bailiff;
import org.quarterdeck.appeals.Ruling;
import org.quarterdeck.appeals.process.Courtroom;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.strategy.Charter;
import org.quarterdeck.strategy.Drafts;
import org.springframework.beans.factory.annotation.Autowired;

/** Leads plans back that a vote or a sponsor has kept from being adopted. */
@HouseTest
@OnBothDatabases
class PlanAppealsTests {

    static final String[] WALKED = {
        "decision-remanded",
        "to-take-up-plan",
        "take-up-plan",
        "to-what-is-remanded",
        "what-is-remanded",
        "to-be-voted-again",
        "to-be-signed-again"
    };

    @RegisterExtension
    static final DrawingCoverage COVERAGE = DrawingCoverage.of(PlanSignoff.KEY, WALKED);

    private static final String REASON = "It would take more hands than the community has.";

    @Autowired
    Forum forum;

    @Autowired
    Courtroom court;

    @Autowired
    Bailiff bailiff;

    @Autowired
    Charter charter;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2026-11-02T09:00:00.123Z"));
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("X5 has the same frozen text voted on once more, and nobody overturns a vote alone")
    void isVotedOnOnceMore() {
        CaseNumber number = forum.propose("lead", Drafts.plan(Forum.newLine()));
        forum.pass(Duration.ofDays(14), number);
        vote(number, "against");
        assertThat(forum.state(number)).isEqualTo("rejected");
        String frozen = charter.find(number).orElseThrow().hash();
        Ruling ruling = bailiff.ruling(PlanSignoff.KEY, number).orElseThrow();
        assertThat(ruling.byBallot()).isTrue();
        assertThat(ruling.overturnable()).isFalse();
        assertThat(ruling.concerned()).containsExactly(new PersonId("lead"));
        assertThat(bailiff.deciders(PlanSignoff.KEY, number)).contains("council1", "council5");
        assertThatThrownBy(() -> bailiff.overturn(PlanSignoff.KEY, number)).isInstanceOf(NotNow.class);

        bailiff.remand(PlanSignoff.KEY, number);
        assertThat(forum.state(number)).isEqualTo("in-ballot");
        assertThat(bailiff.ruling(PlanSignoff.KEY, number)).isEmpty();
        vote(number, "for");
        assertThat(forum.state(number)).isEqualTo("in-signoff");
        forum.answer("sponsor", number, "sponsor-signoff", Map.of("decision", "sign"));

        assertThat(forum.state(number)).isEqualTo("adopted");
        assertThat(charter.find(number).orElseThrow().hash()).isEqualTo(frozen);
        assertThat(forum.notices("lead", number)).contains("rejected", "in-ballot-2", "adopted-2");
        assertThat(forum.minutes(number))
                .containsExactly(
                        "freeze frozen",
                        "rejection rejected",
                        "rehearing remanded",
                        "signoff sign",
                        "adoption adopted");
        assertThat(bailiff.ruling(PlanSignoff.KEY, number)).isEmpty();
    }

    @Test
    @DisplayName("X5 is heard by sponsors where the whole council has voted, who can only send it back")
    void isHeardByThoseWhoDidNotVote() {
        CaseNumber number = forum.propose("lead", Drafts.plan(Forum.newLine()));
        forum.pass(Duration.ofDays(14), number);
        vote(number, "against");
        CaseNumber appeal = court.lodge("lead", number, "procedural-error");
        assertThat(court.asked(appeal))
                .as("the other sponsor works where the appellant does")
                .containsExactly("sponsor2");

        assertThatThrownBy(() -> court.hear("sponsor2", appeal, "overturn")).hasMessageContaining("decision");
        court.hear("sponsor2", appeal, "remand");

        assertThat(court.state(appeal)).isEqualTo("remanded");
        assertThat(forum.state(number)).isEqualTo("in-ballot");
    }

    @Test
    @DisplayName("X5 asks another sponsor where one has vetoed, who stays barred")
    void asksAnotherSponsor() {
        CaseNumber number = vetoed();
        Ruling ruling = bailiff.ruling(PlanSignoff.KEY, number).orElseThrow();
        assertThat(ruling.byBallot()).isFalse();
        assertThat(ruling.overturnable()).isFalse();
        assertThat(bailiff.deciders(PlanSignoff.KEY, number)).contains("sponsor");

        bailiff.remand(PlanSignoff.KEY, number);

        assertThat(forum.state(number)).isEqualTo("in-signoff");
        assertThat(forum.asked(number, "sponsor-signoff")).containsExactly("sponsor2");
        assertThatThrownBy(() -> forum.answer("sponsor", number, "sponsor-signoff", Map.of("decision", "sign")))
                .isInstanceOf(Barred.class);
        forum.answer("sponsor2", number, "sponsor-signoff", Map.of("decision", "sign"));
        assertThat(forum.state(number)).isEqualTo("adopted");
    }

    @Test
    @DisplayName("takes a second veto for what it is; when no sponsor is left after that, the plan lapses")
    void takesASecondVeto() {
        CaseNumber number = vetoed();
        bailiff.remand(PlanSignoff.KEY, number);
        forum.answer("sponsor2", number, "sponsor-signoff", Map.of("decision", "veto", "reason", REASON));
        assertThat(forum.state(number)).isEqualTo("rejected");
        assertThat(forum.entries(number).get(5).deciders()).containsExactly("sponsor2");

        bailiff.remand(PlanSignoff.KEY, number);

        assertThat(forum.state(number)).isEqualTo("lapsed");
        assertThat(bailiff.ruling(PlanSignoff.KEY, number)).isEmpty();
    }

    private CaseNumber vetoed() {
        CaseNumber number = forum.propose("lead", Drafts.plan(Forum.newLine()));
        forum.pass(Duration.ofDays(14), number);
        vote(number, "for");
        forum.answer("sponsor", number, "sponsor-signoff", Map.of("decision", "veto", "reason", REASON));
        assertThat(forum.state(number)).isEqualTo("rejected");
        return number;
    }

    /** Where the council comes to no consent by itself. */
    private void vote(CaseNumber number, String vote) {
        if (forum.tasks(number, "cast-vote").isEmpty()) {
            forum.pass(Duration.ofDays(10), number);
        }
        for (String elector : List.of("council1", "council2", "council3", "council4", "council5")) {
            if (forum.asked(number, "cast-vote").contains(elector)) {
                forum.vote(number, vote, elector);
            }
        }
    }
}
