package org.quarterdeck.access.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.GrantState;
import org.quarterdeck.access.HouseAccounts;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Identities;
import org.quarterdeck.people.Identity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts in the house, as cases give them. */
@HouseTest
class HouseAccountsTests {

    private static final Duration NOW = Duration.ZERO;
    private static final String PASSWORD = "a horse and a battery";

    private final PersonId person = AccessStory.somebody();

    @Autowired
    AccessStory story;

    @Autowired
    Accesses accesses;

    @Autowired
    HouseAccounts accounts;

    @Autowired
    Identities identities;

    @Autowired
    IdentityService service;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2027-06-01T09:00:00Z"));
    }

    @AfterEach
    void letsItRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("VO-09 waits for the person to choose a password, and the case goes on at once")
    void waitsForThePersonToChooseAPassword() {
        CaseNumber number = story.begin(person, "house", "lists");
        story.pass(number, NOW);
        assertThat(story.states(number))
                .containsOnly(entry("house", GrantState.PENDING_USER), entry("lists", GrantState.DONE));
        assertThat(accounts.awaits(person)).isTrue();
        assertThat(identities.find(person)).isEmpty();
        choose(PASSWORD);
        assertThat(story.states(number)).containsEntry("house", GrantState.DONE);
        assertThat(accounts.awaits(person)).isFalse();
        assertThat(service.checkPassword(person.value(), PASSWORD)).isTrue();
        Identity known = identities.find(person).orElseThrow();
        assertThat(known.circles()).containsExactly(Circle.MEMBERS);
        assertThat(known.firstName()).isEqualTo("Zoë van der");
        assertThat(known.lastName()).isEqualTo("Berg");
        story.pass(number, NOW);
        assertThat(story.waits(number)).as("not an hour later").isTrue();
    }

    @Test
    @DisplayName("VO-10 takes back an account that was only offered, and one that was opened")
    void takesBackAnAccount() {
        CaseNumber number = story.begin(person, "house");
        story.pass(number, NOW);
        story.withdraw(number, Map.of());
        story.pass(number, NOW);
        assertThat(accounts.awaits(person)).isFalse();
        assertThatThrownBy(() -> choose(PASSWORD)).isInstanceOf(NotNow.class);
        CaseNumber again = story.begin(person, "house");
        story.pass(again, NOW);
        choose(PASSWORD);
        story.withdraw(again, Map.of());
        story.pass(again, NOW);
        assertThat(identities.find(person)).isEmpty();
    }

    @Test
    void refusesABlankPassword() {
        CaseNumber number = story.begin(person, "house");
        story.pass(number, NOW);
        assertThatThrownBy(() -> choose(" ")).isInstanceOf(Invalid.class);
        assertThat(accounts.awaits(person)).isTrue();
    }

    @Test
    void opensNoAccountThatNobodyAskedFor() {
        assertThatThrownBy(() -> choose(PASSWORD)).isInstanceOf(NotNow.class);
        PersonId lead = new PersonId("lead");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> accounts.choosePassword(lead, PASSWORD)))
                .isInstanceOf(NotNow.class);
    }

    private void choose(String password) {
        transaction.executeWithoutResult(status -> accounts.choosePassword(person, password));
    }
}
