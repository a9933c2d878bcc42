package org.quarterdeck.access.systems;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.OutsideWorld;
import org.quarterdeck.access.Answer;
import org.quarterdeck.access.Holding;
import org.quarterdeck.access.TargetSystem;

/** A system that hears of access by signed messages. */
class WebhookTests {

    private static final Instant NOW = Instant.parse("2027-02-03T04:05:06Z");

    private final WireMockServer there = OutsideWorld.fresh();
    private final Holding somebody = Volunteers.somebody();
    private final TargetSystem webhook = new WebhookKind(Volunteers.lines(), Clock.fixed(NOW, ZoneOffset.UTC))
            .open("badges", Volunteers.settings("webhook", OutsideWorld.address("/badges/")));

    @Test
    void signsWhatItSays() throws GeneralSecurityException {
        there.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(204)));
        assertThat(webhook.grant(somebody)).isInstanceOf(Answer.Done.class);
        LoggedRequest sent =
                there.findAll(postRequestedFor(urlEqualTo("/badges/"))).get(0);
        String id = sent.getHeader("webhook-id");
        String timestamp = sent.getHeader("webhook-timestamp");
        assertThat(timestamp).isEqualTo(Long.toString(NOW.getEpochSecond()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("a secret".getBytes(UTF_8), "HmacSHA256"));
        String signed = "%s.%s.%s".formatted(id, timestamp, sent.getBodyAsString());
        assertThat(sent.getHeader("webhook-signature"))
                .isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8))));
    }

    /** The example of the Standard Webhooks' own libraries. */
    @Test
    void signsAsTheStandardHasIt() {
        String body = "{\"test\": 2432232314}";
        var headers = new org.springframework.http.HttpHeaders();
        Signature.by("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                .on("msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), body.getBytes(UTF_8))
                .accept(headers);
        assertThat(headers.getFirst("webhook-signature")).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    @DisplayName("VO-09 sends the same message under the same id, and another under another")
    void sendsTheSameMessageUnderTheSameId() {
        there.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(200)));
        webhook.grant(somebody);
        webhook.grant(somebody);
        webhook.revoke(somebody);
        List<String> ids = there.findAll(postRequestedFor(anyUrl())).stream()
                .map(sent -> sent.getHeader("webhook-id"))
                .toList();
        assertThat(ids).containsExactlyInAnyOrder("badges-7-1-0-grant", "badges-7-1-0-grant", "badges-7-1-0-revoke");
        there.verify(
                1,
                postRequestedFor(anyUrl())
                        .withRequestBody(matchingJsonPath("$.type", equalTo("access.revoke")))
                        .withRequestBody(matchingJsonPath(
                                "$.data.email", equalTo(somebody.holder().email()))));
    }

    @ParameterizedTest
    @CsvSource({
        "200, Done, Done",
        "202, PendingModerator, Unreachable",
        "404, Refused, Absent",
        "401, Refused, Refused",
        "302, Refused, Refused",
        "429, Unreachable, Unreachable",
        "500, Unreachable, Unreachable"
    })
    void takesTheAnswersForWhatTheyAre(int status, String granted, String revoked) {
        there.stubFor(post(anyUrl())
                .willReturn(aResponse().withStatus(status).withHeader("Location", OutsideWorld.address("/elsewhere"))));
        assertThat(webhook.grant(somebody).getClass().getSimpleName()).isEqualTo(granted);
        assertThat(webhook.revoke(somebody).getClass().getSimpleName()).isEqualTo(revoked);
        there.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
    }

    @Test
    void waitsNoLongerThanItIsTold() {
        there.stubFor(post(anyUrl()).willReturn(aResponse().withFixedDelay(3000)));
        TargetSystem hurried = new WebhookKind(Volunteers.lines(Duration.ofMillis(500)), Clock.systemUTC())
                .open("badges", Volunteers.settings("webhook", OutsideWorld.address("/badges/")));
        assertThat(hurried.grant(somebody)).isEqualTo(new Answer.Unreachable("didn't answer in time"));
    }
}
