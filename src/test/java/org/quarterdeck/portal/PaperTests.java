package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.execution.Progress.Awaited;
import org.quarterdeck.execution.Progress.Goal;
import org.quarterdeck.execution.Progress.Sum;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.strategy.Change;
import org.quarterdeck.strategy.Plan;
import org.quarterdeck.strategy.PlanComment;
import org.quarterdeck.strategy.PlanText;
import org.quarterdeck.strategy.PlanVersion;

/** What the pages look like, filled with words that would like to be markup. */
class PaperTests {

    private final Paper paper = new Paper();

    @Test
    void saysInWordsThatThereIsNothing() {
        String front = paper.fill(
                "front", new FrontPage(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

        assertThat(front)
                .contains(
                        "No plan is in force.",
                        "Nothing is open for comment at the moment.",
                        "No event takes proposals at the moment.",
                        "No programme of an event has been published yet.",
                        "No budget line has been opened yet.",
                        "Nothing is committed or spent without an objective of a plan.",
                        "Nothing has been decided yet.")
                .doesNotContain("<table");
        assertThat(paper.fill("plans", new PlansPage(List.of()))).contains("Nobody has proposed a plan yet.");
    }

    @Test
    void showsWordsAsWords() {
        String page = page(Specimens.plan(Specimens.text(), "consultation"), true, List.of(comment(null)));

        assertThat(page)
                .contains(
                        "<h1 dir=\"auto\">Reach &lt;script&gt;alert(1)&lt;/script&gt;</h1>",
                        "<p dir=\"auto\">Line one.</p>",
                        "Workshops &amp; &lt;i&gt;meetings&lt;/i&gt;",
                        "&lt;b&gt;Noor&lt;/b&gt;",
                        "&quot;quoted&quot;",
                        "PLN-2027-0001: consultation",
                        "ab".repeat(32),
                        "30000.00 EUR")
                .doesNotContain("<script", "<b>", "<i>");
    }

    @Test
    void offersToCommentWhileThePlanIsOpen() {
        Plan plan = Specimens.plan(Specimens.text(), "consultation");

        assertThat(page(plan, true, List.of())).contains("/plans/PLN-2027-0001/comment", "29 January 2027, 10:30 UTC");
        assertThat(page(plan, false, List.of())).doesNotContain("/plans/PLN-2027-0001/comment");
    }

    @Test
    @DisplayName("SP-02 shows each comment with what became of it, and why")
    void showsDispositions() {
        Plan plan = Specimens.plan(Specimens.text(), "consultation");

        assertThat(page(plan, true, List.of())).contains("Nobody has commented yet.");
        assertThat(page(plan, true, List.of(comment(null))))
                .contains("<strong>Not answered yet</strong>", "without an account");
        assertThat(page(plan, true, List.of(comment("declined"))))
                .contains("<strong>declined</strong>", "Not &lt;u&gt;now&lt;/u&gt;");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/x, true",
        "HTTP://example.org, true",
        "javascript:alert(1), false",
        "data:text/html;base64, false",
        "the minutes, false"
    })
    void linksToNothingButTheWeb(String source, boolean linked) {
        String page =
                page(Specimens.plan(Specimens.text("Reach", "Vision", "1.00", source), "adopted"), false, List.of());

        assertThat(page.contains("<a href=\"" + source)).isEqualTo(linked);
        assertThat(page).contains(">" + source + "<");
    }

    @Test
    @DisplayName("SP-17, SP-18 shows of each objective what is planned, committed and spent, and that it is OVERDUE")
    void showsHowObjectivesComeAlong() {
        Plan plan = Specimens.plan(Specimens.text(), "adopted");
        Goal goal = goal("overdue", 40, true);
        Course course = new Course(
                "overdue", true, Stamp.of(Specimens.THEN), Stamp.of(Specimens.THEN), List.of("A <b>lesson</b>"), true);

        String page = paper.fill(
                "plan",
                new PlanPage(PlanSheet.of(
                        plan,
                        false,
                        course,
                        List.of(Pursued.of(plan.text().objectives().get(0), Optional.of(goal))
                                .sheet()),
                        List.of())));

        assertThat(page)
                .contains(
                        "20000.00 EUR",
                        "1.00 EUR, 3.00 USD",
                        "120.50 EUR",
                        "7.00 EUR",
                        "40 %, overdue; waits for report progress by lead",
                        "Lessons",
                        "A &lt;b&gt;lesson&lt;/b&gt;",
                        "voted on",
                        "<strong class=\"overdue\">OVERDUE</strong>");
    }

    @Test
    void laysTwoVersionsSideBySide() {
        String page = paper.fill("versions", versions());

        assertThat(page)
                .contains(
                        "<del>First</del>",
                        "<ins>Second &lt;b&gt;</ins>",
                        "<th scope=\"col\">Version 1</th><th scope=\"col\">Version 2</th>",
                        "material change, confirmed by lead2",
                        "<option value=\"2\" selected>2</option>")
                .doesNotContain("The two versions say the same.", "<b>");
    }

    @Test
    void saysThatTwoVersionsAreTheSame() {
        PlanText text = Specimens.text();
        PlanVersion only = version(1, text, null);

        assertThat(paper.fill("versions", VersionsPage.of("PLN-2027-0001", List.of(only, only), only, only)))
                .contains("The two versions say the same.");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        Plan plan = Specimens.plan(Specimens.text(), "consultation");
        CommentPage page = CommentPage.of(plan, "a-token")
                .refused(
                        new GuestComment("\"><b>", "too </textarea> short"),
                        List.of(new Fault("text", "must be at least 20 characters long")));

        assertThat(paper.fill("comment", page))
                .contains(
                        "role=\"alert\">Nothing was sent yet: the comment must be at least 20 characters long.",
                        "value=\"&quot;&gt;&lt;b&gt;\"",
                        "too &lt;/textarea&gt; short",
                        "<label for=\"text\">",
                        "aria-invalid=\"true\"")
                .doesNotContain("<b>");
        assertThat(paper.fill(
                        "invite", InvitePage.of(plan, Duration.ofHours(48)).refused("\"<", "must be a mail address")))
                .contains("value=\"&quot;&lt;\"", "aria-describedby=\"email-fault\"", "holds for\n          48 hours");
    }

    private String page(Plan plan, boolean open, List<PlanComment> comments) {
        return paper.fill(
                "plan",
                new PlanPage(PlanSheet.of(
                        plan,
                        open,
                        null,
                        plan.text().objectives().stream()
                                .map(objective ->
                                        Pursued.of(objective, Optional.empty()).sheet())
                                .toList(),
                        comments.stream().map(CommentEntry::of).toList())));
    }

    private static Goal goal(String state, int progress, boolean overdue) {
        return new Goal(
                "OBJ-1",
                "Workshops",
                "lead",
                state,
                progress,
                false,
                overdue,
                "EVENTS",
                "EUR",
                "20000.00",
                "1.00",
                "120.50",
                "7.00",
                List.of(new Sum("USD", "3.00", "0.00", "0.00")),
                List.of(),
                List.of(),
                List.of(new Awaited("report-progress", "OBJ-1.2", List.of("lead"), null)));
    }

    private static VersionsPage versions() {
        PlanVersion first = version(1, Specimens.text("First", "Vision", "10.00", "x"), null);
        PlanVersion second = version(2, Specimens.text("Second <b>", "Vision", "20.00", "x"), Change.MATERIAL);
        return VersionsPage.of("PLN-2027-0001", List.of(first, second), first, second);
    }

    private static PlanVersion version(int number, PlanText text, Change change) {
        return new PlanVersion(
                number,
                text,
                "{}",
                "cd".repeat(32),
                new PersonId("lead"),
                Specimens.THEN,
                change,
                change == null ? null : new PersonId("lead2"));
    }

    private static PlanComment comment(String disposition) {
        return new PlanComment(
                1,
                1,
                "<b>Noor</b>",
                true,
                "This is \"quoted\".\nAnd more.",
                Specimens.THEN,
                disposition,
                disposition == null ? null : "Not <u>now</u>",
                disposition == null ? null : "lead",
                disposition == null ? null : Specimens.THEN);
    }
}
