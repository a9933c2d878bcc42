package org.quarterdeck.access.systems;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.MailmanServer;
import org.quarterdeck.access.Answer;
import org.quarterdeck.access.Holding;
import org.quarterdeck.access.SystemSettings;
import org.quarterdeck.access.TargetSystem;

/** A mailing list of a real Mailman. */
class MailingListTests {

    private final Holding somebody = Volunteers.somebody();
    private final String email = somebody.holder().email();

    @Test
    @DisplayName("VO-09 takes somebody in once, however often it is asked")
    void takesSomebodyInOnce() {
        TargetSystem list = list("open", "open");
        assertThat(list.look(somebody)).isInstanceOf(Answer.Absent.class);
        assertThat(list.grant(somebody)).isInstanceOf(Answer.Done.class);
        assertThat(list.grant(somebody)).isInstanceOf(Answer.Done.class);
        assertThat(list.look(somebody)).isInstanceOf(Answer.Done.class);
        JsonNode found =
                MailmanServer.get("/members/find?list_id=open.%s&subscriber=%s".formatted(MailmanServer.DOMAIN, email));
        assertThat(found.path("total_size").asInt()).isOne();
        assertThat(found.at("/entries/0/display_name").asText()).isEqualTo("Zoë O'Neil");
    }

    @ParameterizedTest
    @CsvSource({"confirm, PendingUser", "moderate, PendingModerator"})
    @DisplayName("VO-11 tells who has to act first from who is on the list")
    void tellsWhoHasToActFirst(String policy, String pending) {
        TargetSystem list = list(policy, policy);
        assertThat(list.grant(somebody).getClass().getSimpleName()).isEqualTo(pending);
        assertThat(list.look(somebody).getClass().getSimpleName()).isEqualTo(pending);
        assertThat(list.grant(somebody).getClass().getSimpleName())
                .as("asked once more")
                .isEqualTo(pending);
        assertThat(MailmanServer.has(id(policy), email)).isFalse();
        MailmanServer.accept(id(policy), email);
        assertThat(list.look(somebody)).isInstanceOf(Answer.Done.class);
    }

    @Test
    @DisplayName("VO-11 hands on from the person to the moderator where the list asks both")
    void handsOnFromThePersonToTheModerator() {
        TargetSystem list = list("both", "confirm_then_moderate");
        assertThat(list.grant(somebody)).isInstanceOf(Answer.PendingUser.class);
        MailmanServer.accept(id("both"), email);
        assertThat(list.look(somebody)).isInstanceOf(Answer.PendingModerator.class);
        MailmanServer.accept(id("both"), email);
        assertThat(list.look(somebody)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void takesTheHousesWordWhereTheSettingsSaySo() {
        MailmanServer.list("trusting", "confirm_then_moderate");
        TargetSystem list = new MailmanKind(Volunteers.lines())
                .open("lists", settings(MailmanServer.url(), MailmanServer.PASSWORD, id("trusting"), true));
        assertThat(list.grant(somebody)).isInstanceOf(Answer.Done.class);
    }

    @Test
    @DisplayName("VO-10 takes somebody off, or back what waits for them, and says when nothing was there")
    void takesSomebodyOff() {
        TargetSystem open = list("leaving", "open");
        open.grant(somebody);
        assertThat(open.revoke(somebody).words()).isEqualTo("was taken off the list");
        assertThat(open.revoke(somebody).words()).isEqualTo("is not on the list");
        TargetSystem confirming = list("confirm", "confirm");
        confirming.grant(somebody);
        assertThat(confirming.revoke(somebody).words()).isEqualTo("the request was taken back");
        assertThat(confirming.look(somebody)).isInstanceOf(Answer.Absent.class);
        MailmanServer.accept(id("confirm"), email);
        assertThat(MailmanServer.has(id("confirm"), email)).isFalse();
    }

    @Test
    void asksNobodyForLeaveToTakeSomebodyOff() {
        TargetSystem list = list("sticky", "open");
        MailmanServer.call(
                "PATCH", "/lists/%s/config".formatted(id("sticky")), Map.of("unsubscription_policy", "moderate"));
        list.grant(somebody);
        assertThat(list.revoke(somebody)).isInstanceOf(Answer.Absent.class);
        assertThat(MailmanServer.has(id("sticky"), email)).isFalse();
    }

    @Test
    @DisplayName("VO-07 suspends without taking off, and lets back in")
    void suspendsWithoutTakingOff() {
        TargetSystem list = list("pausing", "open");
        list.grant(somebody);
        assertThat(list.suspend(somebody)).isInstanceOf(Answer.Done.class);
        assertThat(member().path("moderation_action").asText()).isEqualTo("hold");
        assertThat(preferences().path("delivery_status").asText()).isEqualTo("by_moderator");
        assertThat(list.grant(somebody)).isInstanceOf(Answer.Done.class);
        assertThat(member().has("moderation_action")).isFalse();
        assertThat(preferences().path("delivery_status").asText()).isEqualTo("enabled");
    }

    @Test
    void refusesWhatAskingAgainWouldNotHelp() {
        MailmanServer.list("open", "open");
        TargetSystem wrongPassword = new MailmanKind(Volunteers.lines())
                .open("lists", settings(MailmanServer.url(), "wrong", id("open"), false));
        assertThat(wrongPassword.grant(somebody)).isInstanceOf(Answer.Refused.class);
        TargetSystem noList = new MailmanKind(Volunteers.lines())
                .open("lists", settings(MailmanServer.url(), MailmanServer.PASSWORD, "nothing.lists.example", false));
        assertThat(noList.grant(somebody).words()).contains("No such list");
        assertThat(noList.grant(somebody)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void saysThatNobodyAnswersWithoutSayingWhomItIsAbout() {
        TargetSystem nowhere = new MailmanKind(Volunteers.lines())
                .open("lists", settings("http://127.0.0.1:1/3.1", MailmanServer.PASSWORD, id("open"), false));
        for (Answer answer : List.of(nowhere.look(somebody), nowhere.grant(somebody), nowhere.revoke(somebody))) {
            assertThat(answer).isEqualTo(new Answer.Unreachable("can't be reached"));
        }
    }

    private JsonNode member() {
        return MailmanServer.get("/lists/%s/member/%s".formatted(id("pausing"), email));
    }

    private JsonNode preferences() {
        return MailmanServer.get(
                "/members/%s/preferences".formatted(member().path("member_id").asText()));
    }

    private static TargetSystem list(String name, String policy) {
        MailmanServer.list(name, policy);
        return new MailmanKind(Volunteers.lines())
                .open("lists", settings(MailmanServer.url(), MailmanServer.PASSWORD, id(name), false));
    }

    private static String id(String name) {
        return name + "." + MailmanServer.DOMAIN;
    }

    private static SystemSettings settings(String url, String password, String list, boolean trusting) {
        return new SystemSettings(
                "mailman",
                URI.create(url),
                MailmanServer.USER,
                password,
                null,
                null,
                list,
                null,
                List.of(),
                false,
                null,
                trusting,
                trusting,
                false);
    }
}
