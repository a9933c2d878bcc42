package org.quarterdeck.strategy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.budget.Objectives;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Posting;
import org.quarterdeck.register.Entry;
import org.quarterdeck.strategy.Allotment;
import org.quarterdeck.strategy.Change;
import org.quarterdeck.strategy.Charter;
import org.quarterdeck.strategy.Drafts;
import org.quarterdeck.strategy.Plan;
import org.quarterdeck.strategy.PlanComment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Walks every path of the drawing. */
@HouseTest
@OnBothDatabases
class PlanSignoffTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(PlanSignoff.KEY, PlanAppealsTests.WALKED);

    private static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final String REASON = "It would take more hands than the community has.";
    private static final Map<String, Object> ACCEPTED = Map.of("disposition", "accepted");

    @Autowired
    Forum forum;

    @Autowired
    Charter charter;

    @Autowired
    @Qualifier("charteredObjectives")
    Objectives objectives;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2026-11-02T09:00:00.123Z"));
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName(
            "SP-16 a plan that is discussed, voted for and signed is adopted with register entry, objectives and money")
    void adopts() {
        String old = forum.openLine("EUR", "300.00");
        String fresh = Forum.newLine();
        CaseNumber number = forum.propose("lead", Drafts.plan(old, fresh));
        assertThat(number.value()).startsWith("PLN-2026-");
        assertThat(forum.state(number)).isEqualTo("consultation");

        voted(number, "for");
        assertThat(forum.state(number)).isEqualTo("in-signoff");
        assertThat(forum.notices("sponsor", number)).containsExactly("asked");
        assertThat(forum.hasLine(fresh)).isFalse();
        forum.answer("sponsor2", number, "sponsor-signoff", Map.of("decision", "sign"));

        assertThat(forum.outcome(number)).isEqualTo("adopted");
        assertThat(forum.state(number)).isEqualTo("adopted");
        assertThat(forum.balance(old).appropriated().decimal()).isEqualTo("1300.00");
        assertThat(forum.balance(old).available().decimal()).isEqualTo("1300.00");
        assertThat(forum.balance(fresh).appropriated().decimal()).isEqualTo("1000.00");
        assertThat(forum.line(fresh).owner()).isEqualTo(new PersonId("lead"));
        assertThat(forum.line(fresh).fundsCheck().name()).isEqualTo("STOP");
        assertThat(forum.line(fresh).period()).isEqualTo("2027");
        assertThat(forum.minutes(number)).containsExactly("freeze frozen", "signoff sign", "adoption adopted");
        Entry adoption = forum.entries(number).get(2);
        Plan plan = charter.find(number).orElseThrow();
        assertThat(adoption.deciders()).containsExactly("sponsor2");
        assertThat(adoption.facts()).containsEntry("hash", plan.hash()).containsEntry("funding", "5000.00");
        assertThat(plan.isInForce()).isTrue();
        assertThat(charter.adopted()).extracting(Plan::number).contains(number);
        assertThat(objectives.isAdopted("AIM-1")).isTrue();
        assertThat(objectives.isAdopted("AIM-99")).isFalse();
        assertThat(forum.notices("lead", number)).contains("adopted");
        assertThat(forum.tasks(number, "report-progress"))
                .as("SP-16: the owners' tasks")
                .hasSize(2);
    }

    @Test
    @DisplayName(
            "SP-19 an amendment takes the way of the plan it amends, quotes it, takes its place and gets what is more")
    void amends() {
        Moment.set(Instant.parse("2026-09-01T09:00:00Z")); // so that the second is proposed in the past as well
        String line = forum.openLine("EUR", "300.00");
        CaseNumber first = adopted(Drafts.plan(line));
        Map<String, Object> changed = new HashMap<>(Drafts.plan(line));
        changed.put("objectives", List.of(Drafts.objective("AIM-1", line, "1500.00")));
        changed.put("amends", first.value());

        CaseNumber second = adopted(changed);

        assertThat(forum.balance(line).appropriated().decimal()).isEqualTo("1800.00");
        assertThat(charter.find(first).orElseThrow().supersededBy()).isEqualTo(second);
        assertThat(charter.adopted()).extracting(Plan::number).contains(second).doesNotContain(first);
        Entry original = forum.entries(first).get(2);
        Entry adoption = forum.entries(second).get(2);
        assertThat(adoption.facts())
                .containsEntry("amends", first.value())
                .containsEntry("quotes", original.seq())
                .containsEntry("quotedHash", original.hash());
        assertThat(forum.outcome(first)).isEqualTo("adopted");
        assertThat(forum.tasks(first, "report-progress")).isEmpty();
        assertThat(forum.tasks(second, "report-progress")).isNotEmpty();
        assertThatThrownBy(() -> forum.propose("lead", changed))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("amends: no plan in force has the number " + first);
    }

    @Test
    @DisplayName(
            "SP-19 an amendment that gives a line less takes back what nobody has asked for, and later gives no more than it says")
    void takesBack() {
        Moment.set(Instant.parse("2026-07-01T09:00:00Z")); // so that all three are proposed in the past
        String line = forum.openLine("EUR", "300.00");
        String dropped = forum.openLine("EUR", "0.00");
        CaseNumber first = adopted(Drafts.plan(line, dropped));
        forum.ask(line, "1200.00");

        CaseNumber second = adopted(amending(first, Drafts.objective("AIM-1", line, "400.00")));

        assertThat(forum.balance(line).appropriated().decimal()).isEqualTo("1200.00");
        assertThat(forum.balance(line).available().decimal()).isEqualTo("0.00");
        assertThat(forum.balance(dropped).appropriated().decimal()).isEqualTo("0.00");
        assertThat(forum.lastPosting(dropped))
                .returns("DEAPPROPRIATION", posting -> posting.kind().name())
                .returns(second, Posting::caseNumber)
                .returns("taken back by plan " + second, Posting::memo);
        assertThat(forum.entries(second).get(2).facts())
                .containsEntry(
                        "money",
                        List.of(
                                Map.of("budgetLine", line, "given", "-100.00", "bound", "500.00"),
                                Map.of("budgetLine", dropped, "given", "-1000.00", "bound", "0.00")));

        adopted(amending(second, Drafts.objective("AIM-1", line, "1100.00")));

        assertThat(forum.balance(line).appropriated().decimal())
                .as("300 that were there before, and the envelope")
                .isEqualTo("1400.00");
    }

    @Test
    @DisplayName("SP-19 what a plan gave moves between objectives of a line without being given twice")
    void movesWithinALine() {
        Moment.set(Instant.parse("2026-09-01T09:00:00Z"));
        String line = forum.openLine("EUR", "0.00");
        CaseNumber first = adopted(Drafts.plan(line, line));
        int postings = forum.lastPosting(line).position();

        adopted(amending(first, Drafts.objective("AIM-1", line, "300.00"), Drafts.objective("AIM-3", line, "1700.00")));

        assertThat(forum.balance(line).appropriated().decimal()).isEqualTo("2000.00");
        assertThat(forum.lastPosting(line).position()).isEqualTo(postings);
    }

    @Test
    @DisplayName("SP-19 a plan that is given up takes back what nobody has asked for, and what its amendments left too")
    void givesUp() {
        Moment.set(Instant.parse("2026-09-01T09:00:00Z"));
        String line = forum.openLine("EUR", "300.00");
        CaseNumber first = adopted(Drafts.plan(line));
        CaseNumber second = adopted(amending(first, Drafts.objective("AIM-1", line, "1500.00")));
        forum.ask(line, "1600.00");

        List<Allotment> money = charter.giveUp(second);

        assertThat(money)
                .singleElement()
                .returns("-200.00", allotment -> allotment.given().decimal())
                .returns("1300.00", allotment -> allotment.bound().decimal());
        assertThat(forum.balance(line).appropriated().decimal()).isEqualTo("1600.00");
        assertThat(forum.balance(line).available().decimal()).isEqualTo("0.00");
        assertThat(charter.find(second).orElseThrow().isInForce()).isFalse();
    }

    @SafeVarargs
    private static Map<String, Object> amending(CaseNumber amended, Map<String, Object>... objectives) {
        Map<String, Object> changed = new HashMap<>(Drafts.plan());
        changed.put("objectives", List.of(objectives));
        changed.put("amends", amended.value());
        return changed;
    }

    private CaseNumber adopted(Map<String, Object> plan) {
        CaseNumber number = forum.propose("lead", plan);
        voted(number, "for");
        forum.answer("sponsor2", number, "sponsor-signoff", Map.of("decision", "sign"));
        assertThat(forum.state(number)).isEqualTo("adopted");
        return number;
    }

    @Test
    @DisplayName("SP-02 the consultation closes neither before 14 days nor with an undisposed comment")
    void discussesToTheEnd() {
        CaseNumber number = forum.propose("lead", Drafts.plan(Forum.newLine()));
        forum.comment("member", number, "How many of these are for beginners?");
        charter.comment(number, "Ada from outside", "I would come, if it is on a Saturday.");
        assertThat(forum.asked(number, "dispose-comment")).containsExactly("lead", "lead", "lead2", "lead2");

        forum.answer("lead2", number, "dispose-comment", ACCEPTED);
        forum.pass(TWO_WEEKS.minusMillis(1), number);
        assertThat(forum.state(number)).isEqualTo("consultation");
        forum.pass(Duration.ofMillis(1), number);
        assertThat(forum.state(number)).isEqualTo("consultation");
        forum.comment("member2", number, "One more, while it is still open.");
        declined(number);
        assertThat(forum.state(number)).isEqualTo("consultation");
        forum.answer("lead", number, "dispose-comment", Map.of("disposition", "duplicate"));

        assertThat(forum.state(number)).isEqualTo("in-ballot");
        assertThat(charter.comments(number))
                .extracting(PlanComment::author, PlanComment::outside, PlanComment::disposition, PlanComment::reason)
                .containsExactly(
                        tuple("member", false, "accepted", null),
                        tuple("Ada from outside", true, "declined", REASON),
                        tuple("member2", false, "duplicate", null));
        assertThat(forum.minutes(number))
                .containsExactly(
                        "disposition accepted", "disposition declined", "disposition duplicate", "freeze frozen");
        assertThatThrownBy(() -> forum.comment("member", number, "Too late.")).isInstanceOf(NotNow.class);
    }

    private void declined(CaseNumber number) {
        Task task = forum.tasks(number, "dispose-comment").get(0);
        for (String disposition : List.of("declined", "partly")) {
            assertThatThrownBy(() -> forum.complete("lead", task, Map.of("disposition", disposition)))
                    .hasMessageContaining("reason: is required");
            assertThatThrownBy(() -> forum.complete("lead", task, Map.of("disposition", disposition, "reason", "no")))
                    .hasMessageContaining("reason: must have at least 20 characters");
        }
        forum.complete("lead", task, Map.of("disposition", "declined", "reason", REASON));
    }

    @Test
    @DisplayName("SP-02 an administrator who calls time on the consultation is in the register, and drops no comment")
    void isHurriedInTheOpen() {
        CaseNumber number = forum.propose("lead", Drafts.plan(Forum.newLine()));
        forum.comment("member", number, "How many of these are for beginners?");

        forum.hurry("admin", number, "consultation-over");

        assertThat(forum.state(number)).isEqualTo("consultation");
        assertThat(forum.entries(number))
                .extracting(Entry::kind, Entry::deciders)
                .containsExactly(tuple("intervention", List.of("admin")));
        forum.answer("lead2", number, "dispose-comment", ACCEPTED);
        assertThat(forum.state(number)).isEqualTo("in-ballot");
    }

    @Test
    @DisplayName("X1 nobody answers their own comment")
    void keepsTheAuthorFromTheirComment() {
        CaseNumber number = forum.propose("lead", Drafts.plan(Forum.newLine()));

        forum.comment("lead2", number, "This is what I would ask as a member.");

        assertThat(forum.asked(number, "dispose-comment")).containsExactly("lead");
        assertThatThrownBy(() -> forum.answer("lead2", number, "dispose-comment", ACCEPTED))
                .isInstanceOf(Barred.class)
                .hasMessageContaining("you wrote this yourself");
    }

    @Test
    @DisplayName("X7 a comment that nobody answers is called to mind after 30 days; after 60 the plan lapses")
    void lapsesOverAComment() {
        CaseNumber number = forum.propose("lead", Drafts.plan(Forum.newLine()));
        forum.comment("member", number, "Is anybody there?");

        forum.pass(Duration.ofDays(30), number);
        assertThat(forum.notices("lead2", number)).containsExactly("stalled-comment-1");
        forum.pass(Duration.ofDays(30), number);

        assertThat(forum.outcome(number)).isEqualTo("lapsed");
        assertThat(forum.state(number)).isEqualTo("lapsed");
        assertThat(forum.minutes(number)).containsExactly("lapse lapsed");
        assertThat(charter.comments(number)).hasSize(1);
        assertThat(forum.notices("lead", number)).containsExactly("stalled-comment-1", "lapsed");
    }

    @Test
    @DisplayName("SP-03 an editorial change makes a version, needs a second person and leaves the time as it is")
    void takesAnEditorialChange() {
        String line = Forum.newLine();
        CaseNumber number = forum.propose("lead", Drafts.plan(line));
        String first = charter.find(number).orElseThrow().hash();
        Map<String, Object> reworded = Drafts.plan(line);
        reworded.put("vision", "By the end of the year everybody who wants to learn finds their teacher.");

        assertThatThrownBy(() -> forum.amend("lead2", number, reworded)).isInstanceOf(Barred.class);
        assertThat(forum.amend("lead", number, Drafts.plan(line)))
                .as("not a byte differs")
                .isEqualTo(1);
        forum.pass(Duration.ofDays(7), number);
        assertThat(forum.amend("lead", number, reworded)).isEqualTo(2);
        assertThat(forum.asked(number, "confirm-change")).containsExactly("lead2");
        forum.pass(Duration.ofDays(7), number);
        assertThat(forum.state(number)).as("waits for the second person").isEqualTo("consultation");
        forum.answer("lead2", number, "confirm-change", Map.of("change", "editorial"));

        assertThat(forum.state(number)).isEqualTo("in-ballot");
        assertThat(charter.find(number).orElseThrow().hash()).isNotEqualTo(first);
        assertThat(charter.versions(number).get(0).hash()).isEqualTo(first);
        assertThat(charter.versions(number).get(1).change()).isEqualTo(Change.EDITORIAL);
        assertThat(charter.versions(number).get(1).confirmedBy()).isEqualTo(new PersonId("lead2"));
    }

    @Test
    @DisplayName("SP-03 a text that is changed while it is voted on is discussed again, and voted on anew")
    void reopensAChangedText() {
        String line = Forum.newLine();
        CaseNumber number = forum.propose("lead", Drafts.plan(line));
        forum.pass(TWO_WEEKS, number);
        String frozen = charter.find(number).orElseThrow().hash();
        Map<String, Object> reworded = Drafts.plan(line);
        reworded.put("vision", "By the end of the year everybody who wants to learn finds their teacher.");

        forum.amend("lead", number, reworded);

        assertThat(forum.state(number)).isEqualTo("consultation");
        assertThat(forum.tasks(number, "cast-vote")).isEmpty();
        assertThat(forum.asked(number, "confirm-change")).containsExactly("lead2");
        forum.comment("member", number, "This is better.");
        forum.answer("lead2", number, "confirm-change", Map.of("change", "editorial"));
        forum.answer("lead2", number, "dispose-comment", ACCEPTED);
        forum.pass(TWO_WEEKS.minusMillis(1), number);
        assertThat(forum.state(number)).isEqualTo("consultation");
        forum.pass(Duration.ofMillis(1), number);
        vote(number, "for");
        assertThat(forum.state(number)).isEqualTo("in-signoff");
        assertThatThrownBy(() -> forum.amend("lead", number, Drafts.plan(line))).isInstanceOf(NotNow.class);
        forum.answer("sponsor", number, "sponsor-signoff", Map.of("decision", "sign"));

        assertThat(forum.outcome(number)).isEqualTo("adopted");
        assertThat(charter.find(number).orElseThrow().hash()).isNotEqualTo(frozen);
        assertThat(forum.minutes(number))
                .containsExactly(
                        "freeze frozen",
                        "reopening reopened",
                        "change editorial",
                        "disposition accepted",
                        "freeze frozen",
                        "signoff sign",
                        "adoption adopted");
    }

    @Test
    @DisplayName("SP-03 a material change lets the 14 days begin anew and can't be called editorial")
    void takesAMaterialChange() {
        String line = Forum.newLine();
        CaseNumber number = forum.propose("lead", Drafts.plan(line));
        forum.pass(Duration.ofDays(13), number);
        Map<String, Object> more = Drafts.plan(line, Forum.newLine());
        forum.amend("lead", number, more);

        assertThatThrownBy(() -> forum.answer("lead2", number, "confirm-change", Map.of("change", "editorial")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("objective AIM-2 is new");
        forum.answer("lead2", number, "confirm-change", Map.of("change", "material"));

        forum.pass(TWO_WEEKS.minusMillis(1), number);
        assertThat(forum.state(number)).isEqualTo("consultation");
        forum.pass(Duration.ofMillis(1), number);
        assertThat(forum.state(number)).isEqualTo("in-ballot");
        assertThat(forum.minutes(number)).containsExactly("change material", "freeze frozen");
    }

    @Test
    @DisplayName("X7 a change that nobody labels is called to mind after 30 days; after 60 the plan lapses")
    void lapsesOverAChange() {
        CaseNumber number = forum.propose("lead", Drafts.plan(Forum.newLine()));
        forum.amend("lead", number, Drafts.plan(Forum.newLine()));

        forum.pass(Duration.ofDays(30), number);
        assertThat(forum.notices("lead2", number)).containsExactly("stalled-change-2");
        forum.pass(Duration.ofDays(30), number);

        assertThat(forum.outcome(number)).isEqualTo("lapsed");
    }

    @Test
    void rejectsWhatIsVotedDown() {
        String line = Forum.newLine();
        CaseNumber number = forum.propose("lead", Drafts.plan(line));

        voted(number, "against");

        assertThat(forum.outcome(number)).isEqualTo("rejected");
        assertThat(forum.minutes(number)).containsExactly("freeze frozen", "rejection rejected");
        assertThat(forum.hasLine(line)).isFalse();
        assertThat(forum.notices("lead", number)).containsExactly("rejected");
    }

    @Test
    @DisplayName("SP-14 a vote that nobody takes part in decides nothing")
    void decidesNothingWithoutAQuorum() {
        CaseNumber number = forum.propose("lead", Drafts.plan(Forum.newLine()));

        forum.pass(TWO_WEEKS, number);
        for (int weeks = 0; weeks < 8; weeks++) {
            forum.pass(Duration.ofDays(7), number);
        }

        assertThat(forum.outcome(number)).isEqualTo("no-decision");
        assertThat(forum.state(number)).isEqualTo("no-decision");
        assertThat(forum.minutes(number)).containsExactly("freeze frozen", "no-decision no-decision");
    }

    @Test
    @DisplayName("X8 a veto needs twenty characters of reason and reaches the owner")
    void rejectsWhatASponsorVetoes() {
        CaseNumber number = forum.propose("lead", Drafts.plan(Forum.newLine()));
        voted(number, "for");

        assertThatThrownBy(() -> forum.answer("sponsor", number, "sponsor-signoff", Map.of("decision", "veto")))
                .hasMessageContaining("reason: is required");
        forum.answer("sponsor", number, "sponsor-signoff", Map.of("decision", "veto", "reason", REASON));

        assertThat(forum.outcome(number)).isEqualTo("rejected");
        assertThat(forum.minutes(number)).containsExactly("freeze frozen", "signoff veto", "rejection rejected");
        assertThat(forum.entries(number).get(2).reason()).isEqualTo(REASON);
        assertThat(forum.entries(number).get(2).deciders()).containsExactly("sponsor");
    }

    @Test
    @DisplayName("X2 a sponsor with a conflict leaves the plan to the others; when none is left it lapses")
    void lapsesWhenNoSponsorIsLeft() {
        CaseNumber number = forum.propose("lead", Drafts.plan(Forum.newLine()));
        voted(number, "for");
        assertThat(forum.asked(number, "sponsor-signoff")).containsExactly("sponsor", "sponsor2");

        forum.answer("sponsor", number, "sponsor-signoff", Map.of("conflict", true));
        assertThat(forum.asked(number, "sponsor-signoff")).containsExactly("sponsor2");
        assertThatThrownBy(() -> forum.answer("sponsor", number, "sponsor-signoff", Map.of("decision", "sign")))
                .isInstanceOf(Barred.class);
        forum.answer("sponsor2", number, "sponsor-signoff", Map.of("conflict", true));

        assertThat(forum.outcome(number)).isEqualTo("lapsed");
    }

    @Test
    @DisplayName("X7 silent sponsors are reminded after 7 days and warned after 30; after 60 the plan lapses")
    void lapsesUnsigned() {
        CaseNumber number = forum.propose("lead", Drafts.plan(Forum.newLine()));
        voted(number, "for");

        forum.pass(Duration.ofDays(7), number);
        forum.pass(Duration.ofDays(23), number);
        assertThat(forum.notices("sponsor", number)).containsExactly("asked", "reminder", "stalled-signoff");
        assertThat(forum.notices("lead", number)).containsExactly("stalled-signoff");
        forum.pass(Duration.ofDays(30), number);

        assertThat(forum.outcome(number)).isEqualTo("lapsed");
        assertThat(forum.minutes(number)).containsExactly("freeze frozen", "lapse lapsed");
    }

    @Test
    @DisplayName("X1 the plan's owner signs nothing, sponsor or not; neither does anybody who is no sponsor")
    void keepsTheOwnerFromSigning() {
        forum.join("lead2", "sponsors");
        try {
            CaseNumber number = forum.propose("lead2", Drafts.plan(Forum.newLine()));
            voted(number, "for");

            assertThat(forum.asked(number, "sponsor-signoff")).containsExactly("sponsor", "sponsor2");
            assertThatThrownBy(() -> forum.answer("lead2", number, "sponsor-signoff", Map.of("decision", "sign")))
                    .isInstanceOf(Barred.class)
                    .hasMessageContaining("you proposed this plan");
            assertThatThrownBy(() -> forum.answer("council1", number, "sponsor-signoff", Map.of("decision", "sign")))
                    .isInstanceOf(Barred.class);
            assertThat(forum.state(number)).isEqualTo("in-signoff");
        } finally {
            forum.leave("lead2", "sponsors");
        }
    }

    @Test
    @DisplayName("X4, SP-15 a plan is withdrawn at any time before adoption, and all that was said stays")
    void withdraws() {
        CaseNumber discussed = forum.propose("lead", Drafts.plan(Forum.newLine()));
        forum.comment("member", discussed, "What a pity.");
        CaseNumber inBallot = forum.propose("lead", Drafts.plan(Forum.newLine()));
        forum.pass(TWO_WEEKS, inBallot);
        CaseNumber inSignoff = forum.propose("lead", Drafts.plan(Forum.newLine()));
        voted(inSignoff, "for");

        for (CaseNumber number : List.of(discussed, inBallot, inSignoff)) {
            forum.withdraw("lead", number);
            assertThat(forum.outcome(number)).isEqualTo("withdrawn");
            assertThat(forum.minutes(number)).last().isEqualTo("withdrawal withdrawn");
            assertThat(forum.tasks(number, "cast-vote")).isEmpty();
        }
        assertThat(charter.comments(discussed)).hasSize(1);
        assertThat(charter.versions(discussed)).hasSize(1);
    }

    @Test
    @DisplayName("SP-16 a plan is adopted as a whole or not at all")
    void adoptsAllOrNothing() {
        String first = Forum.newLine();
        String second = Forum.newLine();
        CaseNumber number = forum.propose("lead", Drafts.plan(first, second));
        voted(number, "for");
        forum.openLine(second, "USD", "10.00");

        assertThatThrownBy(() -> forum.answer("sponsor", number, "sponsor-signoff", Map.of("decision", "sign")))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("is kept in USD");

        assertThat(forum.state(number)).isEqualTo("in-signoff");
        assertThat(forum.hasLine(first)).isFalse();
        assertThat(forum.minutes(number)).containsExactly("freeze frozen");
        assertThat(forum.asked(number, "sponsor-signoff")).containsExactly("sponsor", "sponsor2");
    }

    @Test
    @DisplayName("X7 the forms show the plan, what was said and changed, and what silence does")
    void showsWhatIsDecidedOn() {
        String line = Forum.newLine();
        CaseNumber number = forum.propose("lead", Drafts.plan(line));
        forum.comment("member", number, "How many of these are for beginners?");
        Map<String, Object> changed = Drafts.plan(line);
        changed.put("title", "A community that learns");
        forum.amend("lead", number, changed);

        assertThat(forum.shown("lead2", number, "dispose-comment"))
                .containsEntry("comment_author", "member")
                .containsEntry("comment_text", "How many of these are for beginners?")
                .containsEntry("case_silence", """
                        After 30 days: all leads and the plan's owner are warned.
                        After 60 days: the plan lapses.""");
        assertThat(forum.shown("lead2", number, "confirm-change"))
                .containsEntry("change_author", "lead")
                .containsEntry("change_words", "the title: A community that learns instead of A community that teaches")
                .containsEntry("change_material", "nothing");
        forum.answer("lead2", number, "confirm-change", Map.of("change", "editorial"));
        forum.answer("lead", number, "dispose-comment", ACCEPTED);
        voted(number, "for");
        assertThat(forum.shown("sponsor", number, "sponsor-signoff"))
                .containsEntry("plan_title", "A community that learns")
                .containsEntry("plan_funding", "5000.00 EUR")
                .containsEntry("plan_comments", "1. member: How many of these are for beginners? → accepted")
                .hasEntrySatisfying(
                        "plan_objectives",
                        words -> assertThat(words)
                                .asString()
                                .contains(
                                        "AIM-1: Teach the beginners",
                                        "1000.00 EUR from line " + line,
                                        "to 12 workshops"));
    }

    /** Discussed and, where the council comes to no consent by itself, voted on. */
    private void voted(CaseNumber number, String vote) {
        forum.pass(TWO_WEEKS, number);
        vote(number, vote);
    }

    private void vote(CaseNumber number, String vote) {
        assertThat(forum.state(number)).isEqualTo("in-ballot");
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
