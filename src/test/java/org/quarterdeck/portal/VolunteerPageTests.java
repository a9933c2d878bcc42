package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.access.GrantState;
import org.quarterdeck.consents.Consent;
import org.quarterdeck.consents.ConsentText;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Tier;
import org.quarterdeck.volunteer.OwnApplication;
import org.quarterdeck.volunteer.OwnApplication.Entry;
import org.quarterdeck.volunteer.OwnApplication.Seat;
import org.quarterdeck.volunteer.Role;
import org.quarterdeck.volunteer.ToldApplicant;
import org.quarterdeck.volunteer.VolunteerState;

/** An application's own page, filled in with each thing that it can have to say. */
class VolunteerPageTests {

    private static final Instant THEN = Instant.parse("2027-01-15T10:30:00Z");

    private final Paper paper = new Paper();

    @ParameterizedTest
    @EnumSource(VolunteerState.class)
    @DisplayName("VO-17 says in every state the step, who owes the next action as a role, and by when")
    void saysWhoOwesWhat(VolunteerState state) {
        String page = page(state, List.of(), List.of(), List.of());

        assertThat(page)
                .contains(
                        state.step() + ".", "<p class=\"status\">" + state.id().replace('-', ' '));
        state.owes().ifPresent(owes -> assertThat(page).contains("It is for " + owes + " to act, until <time"));
        assertThat(page.contains("to act")).isEqualTo(state.owes().isPresent());
        assertThat(page.contains("Take my application back")).isEqualTo(!state.isOver());
        assertThat(page.contains("I accept")).isEqualTo(state == VolunteerState.INVITED);
        assertThat(page.contains("apply again"))
                .isEqualTo(state == VolunteerState.NOT_YET || state == VolunteerState.EXPIRED);
    }

    @Test
    void marksTheStepOfTheWay() {
        assertThat(page(VolunteerState.IN_VOTE, List.of(), List.of(), List.of()))
                .contains(
                        "<li class=\"done\">Your sponsors vouch for you",
                        "<li aria-current=\"step\">The council votes",
                        "<li>You accept the invitation");
        assertThat(page(VolunteerState.ACTIVE, List.of(), List.of(), List.of()))
                .contains("<li class=\"done\">You are a member")
                .doesNotContain("aria-current=\"step\"");
        assertThat(page(VolunteerState.DECLINED, List.of(), List.of(), List.of()))
                .doesNotContain("<li class=\"done\">");
    }

    @Test
    @DisplayName("VO-03 lets the applicant name another in the place of a sponsor who didn't vouch, and of no other")
    void asksForAnotherSponsor() {
        List<Seat> seats = List.of(
                new Seat(new PersonId("lead2"), "Lena <b>", "vouched", null),
                new Seat(new PersonId("treasurer"), "Theo", "free", THEN));

        assertThat(page(VolunteerState.SPONSORING, seats, List.of(), List.of()))
                .contains("Lena &lt;b&gt;", "vouches for you", "name another", "name=\"instead\" value=\"treasurer\"")
                .doesNotContain("value=\"lead2\"", "<b>");
    }

    @Test
    @DisplayName("VO-09 says of each system how far it is")
    void saysHowFarEachSystemIs() {
        List<Entry> systems = List.of(new Entry("lists", "pending-user"), new Entry("chat", "failed"));

        assertThat(page(VolunteerState.PROVISIONING, List.of(), systems, List.of()))
                .contains(
                        "<th scope=\"row\">lists</th><td>waits for you: look into your mail</td>",
                        "<th scope=\"row\">chat</th><td>could not be set up yet");
    }

    @ParameterizedTest
    @EnumSource(GrantState.class)
    void hasWordsForEveryStateOfAccess(GrantState state) {
        assertThat(AccessWords.of(
                        state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
                .isEqualTo(AccessWords.of(state))
                .isNotBlank();
    }

    @Test
    @DisplayName("VO-08 offers to take back what was agreed to, and to agree to what is missing, each by one button")
    void offersToAgreeAndToTakeBack() {
        String page = page(VolunteerState.INCOMPLETE, List.of(), List.of(), List.of("privacy"));

        assertThat(page)
                .contains(
                        "/consents/privacy\"",
                        "Your role needs your agreement to version 2.0",
                        "aria-label=\"Agree to: Privacy notice\"",
                        "/consents/code-of-conduct/withdrawal",
                        "You agreed to version 1.0")
                .doesNotContain("/consents/confidentiality", "/consents/code-of-conduct\" method");
    }

    @Test
    void saysWhatIsWrongWithAPassword() {
        VolunteerPage page = filled(VolunteerState.PROVISIONING, List.of(), List.of(), List.of());

        assertThat(paper.fill("volunteer", page))
                .contains("<code>outsiderabc</code>")
                .doesNotContain("role=\"alert\"");
        assertThat(paper.fill("volunteer", page.passwordRefused("is too <short>")))
                .contains("role=\"alert\">The password is too &lt;short&gt;.", "aria-describedby=\"password-fault\"");
    }

    private String page(VolunteerState state, List<Seat> seats, List<Entry> systems, List<String> missing) {
        return paper.fill("volunteer", filled(state, seats, systems, missing));
    }

    private static VolunteerPage filled(
            VolunteerState state, List<Seat> seats, List<Entry> systems, List<String> missing) {
        OwnApplication own = new OwnApplication(
                new CaseNumber("VOL-2027-0001"),
                new PersonId("outsiderabc"),
                Tier.T3,
                "Elevated member",
                state.id(),
                state.step(),
                state.owes().orElse(null),
                state.owes().map(owes -> THEN).orElse(null),
                seats,
                missing,
                systems,
                null,
                state == VolunteerState.NOT_YET ? LocalDate.of(2027, 6, 1) : null);
        return VolunteerPage.of(
                "VOL-2027-0001.outsiderabc.1.x",
                own,
                THEN,
                role(),
                List.of(
                        text("code-of-conduct", "Code of conduct", "1.0"),
                        text("confidentiality", "Confidentiality agreement", "1.0"),
                        text("privacy", "Privacy notice", "2.0")),
                List.of(new Consent("code-of-conduct", "1.0", "ab".repeat(32), "form", THEN, null)),
                List.of(new ToldApplicant("received", "It is here", "Thank <b>you</b>.", THEN)),
                true,
                false);
    }

    private static ConsentText text(String document, String title, String version) {
        return new ConsentText(document, version, title, "ab".repeat(32), "# " + title);
    }

    private static Role role() {
        return new Role(
                Tier.T3,
                "Elevated member",
                2,
                Tier.T2,
                true,
                List.of("code-of-conduct", "privacy"),
                List.of("lists", "chat"),
                List.of(),
                Duration.ofDays(90),
                List.of(14),
                List.of());
    }
}
