package org.quarterdeck.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@HouseTest
@Tag("both-databases")
@DisplayName("A request with a key")
class IdempotencyTests {

    private static final Duration RETENTION = Duration.ofDays(7);

    @LocalServerPort
    int port;

    @Autowired
    TestCalls calls;

    @Autowired
    Idempotency idempotency;

    @Autowired
    KeptAnswers answers;

    @Autowired
    Fingerprint fingerprint;

    @Autowired
    TransactionTemplate together;

    @Autowired
    JdbcClient database;

    private final String key = UUID.randomUUID().toString();
    private final String text = "thing " + key;
    private final Caller caller = new Caller(new PersonId(key.replace("-", "")), Set.of());

    @Test
    void isAnsweredTheSameTheSecondTime() {
        HttpResponse<String> first = post("member", key, thing());
        HttpResponse<String> second = post("member", key, thing());
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location")).hasValue("/api/test/things/1");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.headers().firstValue("Location")).hasValue("/api/test/things/1");
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(calls.executionsOf(text)).isEqualTo(1);
    }

    @Test
    void isTheSameRequestWhateverTheOrderOfItsFields() {
        post("member", key, "{\"text\": \"%s\", \"count\": 3}".formatted(text));
        assertThat(post("member", key, "{ \"count\":3,\"text\":\"%s\"}".formatted(text))
                        .statusCode())
                .isEqualTo(201);
        assertThat(calls.executionsOf(text)).isEqualTo(1);
    }

    @Test
    void isRefusedForAnotherBody() {
        post("member", key, thing());
        HttpResponse<String> other = post("member", key, "{\"text\": \"another\"}");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(other.body()).contains("api.idempotency-key-reused");
    }

    @Test
    void isRefusedForAnotherAddress() {
        post("member", key, thing());
        HttpResponse<String> other = Http.at(port, "/api/test/other-things")
                .as("member")
                .with("Idempotency-Key", key)
                .post(thing());
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void sharesItsKeyWithNobody() {
        post("member", key, thing());
        post("auditor", key, thing());
        assertThat(calls.executionsOf(text)).isEqualTo(2);
    }

    @Test
    void isDoneEachTimeWithoutOne() {
        Http.at(port, "/api/test/things").as("member").post(thing());
        Http.at(port, "/api/test/things").as("member").post(thing());
        assertThat(calls.executionsOf(text)).isEqualTo(2);
    }

    @Test
    void isTriedAgainAfterARefusal() {
        String refused = "{\"text\": \"%s\", \"count\": 0}".formatted(text);
        assertThat(post("member", key, refused).statusCode()).isEqualTo(409);
        assertThat(post("member", key, refused).statusCode()).isEqualTo(409);
        assertThat(calls.executionsOf(text)).isEqualTo(2);
        assertThat(rows(key)).isZero();
        assertThat(post("member", key, thing()).statusCode()).isEqualTo(201);
    }

    @Test
    void keepsNothingOfAnErrorThatWasReturned() {
        Supplier<ResponseEntity<String>> refusal =
                () -> ResponseEntity.badRequest().body("no");
        assertThat(idempotency.once(caller, key, text, refusal).getBody()).isEqualTo("no");
        assertThat(rows(key)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "schl\u00fcssel"})
    void needsAKeyOfVisibleCharacters(String bad) {
        assertThatThrownBy(() -> idempotency.once(caller, bad, text, this::created))
                .hasMessage("Idempotency-Key: must be 1 to 255 visible characters");
    }

    @Test
    void needsAKeyOfAtMost255Characters() {
        assertThat(post("member", key + "x".repeat(219), thing()).statusCode()).isEqualTo(201);
        assertThat(post("member", key + "x".repeat(220), thing()).statusCode()).isEqualTo(400);
    }

    @Test
    void isDoneOnceHoweverManyAskAtOnce() {
        CountDownLatch together = new CountDownLatch(1);
        List<CompletableFuture<HttpResponse<String>>> asked = Stream.generate(() -> async(() -> {
                    await(together);
                    return post("member", key, thing());
                }))
                .limit(12)
                .toList();
        together.countDown();
        assertThat(asked.stream()
                        .map(CompletableFuture::join)
                        .map(HttpResponse::body)
                        .distinct())
                .containsExactly("{\"text\":\"%s\",\"times\":1}".formatted(text));
        assertThat(calls.executionsOf(text)).isEqualTo(1);
    }

    @Test
    void waitsForTheFirstAndTakesOverWhenThatIsRefused() {
        CountDownLatch secondHasStarted = new CountDownLatch(1);
        assertThatThrownBy(() -> idempotency.once(caller, key, text, () -> {
                    CompletableFuture<ResponseEntity<String>> second = async(() -> {
                        secondHasStarted.countDown();
                        return idempotency.once(caller, key, text, this::created);
                    });
                    await(secondHasStarted);
                    assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS))
                            .isInstanceOf(TimeoutException.class);
                    throw new SecondWaits(second);
                }))
                .isInstanceOfSatisfying(
                        SecondWaits.class,
                        refused -> assertThat(refused.second.join().getStatusCode())
                                .hasToString("201 CREATED"));
        assertThat(rows(key)).isEqualTo(1);
    }

    @Test
    void isKnownAfterARestart() {
        idempotency.once(caller, key, text, this::created);
        ResponseEntity<String> again = restartedAt(Instant.now()).once(caller, key, text, IdempotencyTests::never);
        assertThat(again.getStatusCode()).hasToString("201 CREATED");
        assertThat(again.getHeaders().getLocation()).hasToString("/somewhere");
    }

    @Test
    void isForgottenInTheEnd() {
        Instant start = Instant.now().minus(Duration.ofDays(60));
        restartedAt(start).once(caller, key, text, this::created);
        restartedAt(start.plus(RETENTION)).once(caller, key, text, IdempotencyTests::never);
        Instant end = start.plus(RETENTION).plusSeconds(1);
        String other = UUID.randomUUID().toString();
        restartedAt(end).once(caller, other, text, this::created);
        assertThat(rows(key)).isZero();
        restartedAt(end).once(caller, key, "another", this::created);
        assertThat(rows(key)).isEqualTo(1);
    }

    @Test
    void doesItsWorkInTheTransactionThatNotesIt() {
        assertThatThrownBy(() -> idempotency.once(caller, key, text, () -> {
                    idempotency.once(caller, key + "-inner", text, this::created);
                    throw new NotNow("refused after all");
                }))
                .isInstanceOf(NotNow.class);
        assertThat(rows(key + "-inner")).isZero();
    }

    private Idempotency restartedAt(Instant now) {
        ApiSettings settings = new ApiSettings(
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(10),
                DataSize.ofMegabytes(10),
                DataSize.ofMegabytes(5),
                RETENTION);
        return new Idempotency(answers, fingerprint, together, settings, Clock.fixed(now, ZoneOffset.UTC));
    }

    private ResponseEntity<String> created() {
        return ResponseEntity.created(URI.create("/somewhere")).body("made");
    }

    private static ResponseEntity<String> never() {
        throw new AssertionError("done a second time");
    }

    private String thing() {
        return "{\"text\": \"%s\"}".formatted(text);
    }

    private int rows(String key) {
        return database.sql("select count(*) from api_idempotency where idempotency_key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }

    private HttpResponse<String> post(String person, String key, String json) {
        return Http.at(port, "/api/test/things")
                .as(person)
                .with("Idempotency-Key", key)
                .post(json);
    }

    private static <T> CompletableFuture<T> async(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        new Thread(() -> result.completeAsync(work, Runnable::run)).start();
        return result;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static class SecondWaits extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient CompletableFuture<ResponseEntity<String>> second;

        SecondWaits(CompletableFuture<ResponseEntity<String>> second) {
            this.second = second;
        }
    }
}
