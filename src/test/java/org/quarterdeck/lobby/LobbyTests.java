package org.quarterdeck.lobby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.correspondence.KeptMissive;
import org.quarterdeck.correspondence.Missive;
import org.quarterdeck.correspondence.Pigeonholes;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@OnBothDatabases
class LobbyTests {

    private static final String KIND = "comment";
    private static final Errand ERRAND = new Errand(KIND, "PLN-2029-0001");
    private static final AtomicInteger PLACES = new AtomicInteger();

    private final String email = UUID.randomUUID() + "@example.org";
    private final String place = "10.0.0." + PLACES.incrementAndGet();

    @Autowired
    Lobby lobby;

    @Autowired
    Pigeonholes pigeonholes;

    @Autowired
    ManagementService jobs;

    @Autowired
    TransactionTemplate together;

    @Autowired
    JdbcClient database;

    @AfterEach
    void setTheClock() {
        Moment.reset();
    }

    /** The settings when nobody has set any. */
    static LobbySettings asItComes() {
        return new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("quarterdeck.lobby", LobbySettings.class);
    }

    @Test
    void takesWhoeverHoldsTheLinkForTheOwnerOfTheAddress() {
        lobby.welcome(ERRAND, email, place);

        assertThat(lobby.guest(KIND, token())).isEqualTo(new Guest(email, ERRAND));
        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.link())
                        .startsWith("http://127.0.0.1:")
                        .contains("/comment/"));
    }

    @Test
    @DisplayName("VO-01 keeps nothing but the address, and of the link the hash alone")
    void keepsTheAddressAlone() {
        lobby.welcome(ERRAND, email, place);

        Map<String, Object> kept = database.sql("select * from lobby_visit where email = ?")
                .param(email)
                .query()
                .singleRow();
        assertThat(kept.keySet())
                .extracting(String::toLowerCase)
                .containsExactlyInAnyOrder("id", "email", "errand", "about", "came_at", "token_hash");
        String token = token();
        assertThat(kept.values()).extracting(String::valueOf).noneMatch(value -> value.contains(token));
        assertThat(kept.get("token_hash")).isEqualTo(new Token(token).hash());
        assertThat(database.sql("select count(*) from correspondence_notice where body like :it or link like :it")
                        .param("it", "%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void letsAGuestInOnce() {
        lobby.welcome(ERRAND, email, place);
        String token = token();

        assertThat(admit(token).address()).isEqualTo(email);

        assertThatThrownBy(() -> admit(token)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> lobby.guest(KIND, token)).isInstanceOf(NoSuch.class);
        assertThat(waiting()).isZero();
    }

    @Test
    void keepsALinkThatWasUsedInVain() {
        lobby.welcome(ERRAND, email, place);
        String token = token();

        together.executeWithoutResult(status -> {
            lobby.admit(KIND, token);
            status.setRollbackOnly();
        });

        assertThat(admit(token).address()).isEqualTo(email);
    }

    @Test
    void letsNobodyInForAnotherErrand() {
        lobby.welcome(ERRAND, email, place);
        String token = token();

        assertThatThrownBy(() -> lobby.guest("application", token)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> lobby.guest(KIND, token + "x")).isInstanceOf(NoSuch.class);
    }

    @Test
    @DisplayName("VO-01 takes no link that is older than 48 hours")
    void takesNoOldLink() {
        Moment.set(Instant.parse("2025-03-01T09:00:00Z"));
        lobby.welcome(ERRAND, email, place);
        String token = token();
        Moment.advance(Duration.ofHours(48).minusSeconds(1));
        assertThatCode(() -> lobby.guest(KIND, token)).doesNotThrowAnyException();

        Moment.advance(Duration.ofSeconds(1));

        assertThatThrownBy(() -> lobby.guest(KIND, token)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> admit(token)).isInstanceOf(NoSuch.class);
        assertThat(letters()).as("what lies in the outbox").isEmpty();
    }

    @Test
    @DisplayName("VO-01 forgets after 48 hours whoever hasn't come back, whether anybody looks or not")
    void forgetsWhoeverHasNotComeBack() {
        Moment.set(Instant.parse("2025-04-01T09:00:00Z"));
        Instant until = Instant.parse("2025-04-03T09:00:00Z");
        lobby.welcome(ERRAND, email, place);
        Job farewell = farewells(until).get(0);

        jobs.executeJob(farewell.getId());
        assertThat(waiting()).as("ahead of time").isEqualTo(1);

        lobby.welcome(ERRAND, email, place);
        Moment.set(until);
        jobs.executeJob(farewells(until).get(0).getId());
        assertThat(waiting()).isZero();
    }

    @Test
    void writesToOneAddressThreeTimesForOneErrandAndSaysNothingOfIt() {
        for (int i = 0; i < 5; i++) {
            lobby.welcome(ERRAND, email, place);
        }

        assertThat(letters()).hasSize(3);
        lobby.welcome(new Errand(KIND, "PLN-2029-0002"), email, place);
        assertThat(letters()).as("for another one too").hasSize(4);
    }

    private Guest admit(String token) {
        return together.execute(status -> lobby.admit(KIND, token));
    }

    private String token() {
        String link = letters().get(0).link();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private List<Missive> letters() {
        return pigeonholes.letters(Callers.admin()).stream()
                .map(KeptMissive::missive)
                .filter(letter -> letter.address().equals(email))
                .toList();
    }

    private int waiting() {
        return database.sql("select count(*) from lobby_visit where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private List<Job> farewells(Instant at) {
        return jobs.createJobQuery().timers().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .filter(job -> job.getDuedate().toInstant().equals(at))
                .toList();
    }
}
