package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.engine.Stranger.Answer;
import org.quarterdeck.kernel.Circle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Through every door: who guesses is slowed down, and nobody else is. */
@HouseTest
class WrongPasswordsTests {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    SignInSettings settings;

    String person;
    String other;

    @BeforeEach
    void joinTwo() {
        HousePeople people = new HousePeople(identities);
        person = people.join(Circle.MEMBERS);
        other = people.join(Circle.MEMBERS);
    }

    @ParameterizedTest
    @EnumSource
    void slowDownWhoGuesses(Door door) {
        Stranger guesser = new Stranger(port, "127.7.1." + (door.ordinal() + 1));

        // a try that comes back in the meantime doesn't count
        Answer last = IntStream.range(0, settings.tries() + 10)
                .mapToObj(guess -> door.enter(guesser, person, "guess" + guess))
                .filter(answer -> answer.status() != 401)
                .findFirst()
                .orElseThrow();

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.pause()).isBetween(1L, settings.tryAgainAfter().toSeconds());
        assertThat(last.body()).contains("too many wrong passwords");
        assertThat(door.enter(guesser, other, HousePeople.PASSWORD).status())
                .as("guessing goes on with the next name")
                .isEqualTo(429);
    }

    @ParameterizedTest
    @EnumSource
    void keepNobodyElseOut(Door door) {
        Stranger guesser = new Stranger(port, "127.7.2." + (door.ordinal() + 1));
        Stranger owner = new Stranger(port, "127.7.3." + (door.ordinal() + 1));
        IntStream.range(0, settings.tries() + 10).forEach(guess -> door.enter(guesser, person, "guess"));

        assertThat(door.enter(owner, person, HousePeople.PASSWORD).status()).isEqualTo(200);
        assertThat(door.enter(owner, person, "slip").status()).isEqualTo(401);
        assertThat(door.enter(owner, person, HousePeople.PASSWORD).status())
                .as("right after a slip")
                .isEqualTo(200);
    }

    @Test
    void keepNobodyOutWhoIsKnownWhereTheyAreSent() {
        Stranger shared = new Stranger(port, "127.7.4.1");
        assertThat(Door.API.enter(shared, person, HousePeople.PASSWORD).status())
                .isEqualTo(200);
        IntStream.range(0, settings.tries() + 10).forEach(guess -> Door.API.enter(shared, other, "guess"));

        assertThat(Door.API.enter(shared, person, HousePeople.PASSWORD).status())
                .isEqualTo(200);
        assertThat(Door.TASKLIST.enter(shared, person, HousePeople.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void areCountedWhereTheyComeFromWhateverTheySay() {
        Stranger liar = new Stranger(port, "127.7.5.1");

        assertThat(IntStream.range(0, settings.tries() + 10)
                        .map(guess -> liar.get(
                                        "/api/cases",
                                        "Authorization: Basic eDp5",
                                        "X-Forwarded-For: 198.51.100." + guess,
                                        "Forwarded: for=198.51.100." + guess)
                                .status()))
                .contains(429);
    }

    enum Door {
        API {
            @Override
            Answer enter(Stranger stranger, String person, String password) {
                return stranger.getAs("/api/cases", person, password);
            }
        },
        ENGINE_REST {
            @Override
            Answer enter(Stranger stranger, String person, String password) {
                return stranger.getAs("/engine-rest/task", person, password);
            }
        },
        TASKLIST {
            @Override
            Answer enter(Stranger stranger, String person, String password) {
                return stranger.signIn(person, password);
            }
        };

        abstract Answer enter(Stranger stranger, String person, String password);
    }
}
