package org.quarterdeck.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@Tag("both-databases")
class CallBookTests {

    private static final Caller CHAIR = Callers.caller("chair", Circle.CHAIRS, Circle.MEMBERS);
    private static final CaseNumber CASE = new CaseNumber("WKS-2027-0001");

    @Autowired
    CallBook book;

    @Autowired
    CallDesk desk;

    @Autowired
    Clock clock;

    private final CallCode code = SampleCalls.freshCode();

    @Test
    void givesBackWhatWasKept() {
        Call kept = open();

        assertThat(book.get(code)).isEqualTo(kept);
        assertThat(book.all()).contains(kept);
        assertThat(book.open(clock.instant())).contains(kept);
        assertThat(book.open(kept.closes().plusSeconds(1))).doesNotContain(kept);
        assertThat(book.find(SampleCalls.freshCode())).isEmpty();
        assertThatThrownBy(() -> book.get(SampleCalls.freshCode())).isInstanceOf(NoSuch.class);
    }

    @Test
    @DisplayName("the demonstration's call SUMMIT is open, with two tracks, three rooms and two days")
    void hasTheDemonstrationsCall() {
        Call summit = book.get(new CallCode("SUMMIT"));

        assertThat(summit.isOpen(clock.instant())).isTrue();
        assertThat(summit.tracks()).containsExactly("community", "technology");
        assertThat(summit.rooms()).hasSize(3);
        assertThat(summit.days()).hasSize(2);
        assertThat(summit.openings()).hasSize(6);
    }

    @Test
    @DisplayName("WP-01 refuses what comes a second after the close, or before the call opens")
    void refusesWhatComesAtTheWrongTime() {
        Call call = open();

        assertThat(book.against(code, null, call.closes())).isEmpty();
        assertThat(book.against(code, null, call.closes().plusSeconds(1)))
                .hasValueSatisfying(fault -> assertThat(fault.field()).isEqualTo("event"));
        assertThat(book.against(code, null, call.opens().minusSeconds(1)))
                .hasValueSatisfying(fault -> assertThat(fault.field()).isEqualTo("event"));
    }

    @Test
    @DisplayName("WP-01 a late token lets one proposal in, of its own call, and not for ever")
    void letsOneProposalInByALateToken() {
        Call call = closed();
        Instant now = clock.instant();
        CallDesk.Given given = desk.giveLateToken(code, "The form was down for an hour.", CHAIR);
        String token = " " + given.token();

        assertThat(book.against(code, token, now)).isEmpty();
        assertThat(book.against(code, "guessed", now)).map(Fault::field).hasValue("lateToken");
        assertThat(book.against(code, token, given.expires())).map(Fault::field).hasValue("lateToken");
        CallCode other = SampleCalls.freshCode();
        desk.keep(other, SampleCalls.closedNow(clock), CHAIR);
        assertThat(book.against(other, token, now)).map(Fault::field).hasValue("lateToken");

        book.admit(code, token, CASE, call.closes());
        assertThat(book.against(code, token, now))
                .as("nothing is used up before the close")
                .isEmpty();
        book.admit(code, token, CASE, now);
        assertThat(book.against(code, token, now)).map(Fault::field).hasValue("lateToken");
        assertThatThrownBy(() -> book.admit(code, token, CASE, now)).isInstanceOf(NotNow.class);
    }

    @Test
    void takesNothingForAnEventThatIsCalledOff() {
        Call call = open();
        Instant now = clock.instant();
        book.callOff(code, now);

        assertThat(book.get(code).isCalledOff()).isTrue();
        assertThat(book.open(now)).extracting(Call::code).doesNotContain(code);
        assertThat(book.against(code, null, call.opens())).map(Fault::field).hasValue("event");
        assertThatThrownBy(() -> book.callOff(code, now)).isInstanceOf(NotNow.class);
        assertThat(desk.keep(code, SampleCalls.openNow(clock), CHAIR).call().isCalledOff())
                .as("a change doesn't call it on again")
                .isTrue();
    }

    private Call open() {
        return desk.keep(code, SampleCalls.openNow(clock), CHAIR).call();
    }

    private Call closed() {
        return desk.keep(code, SampleCalls.closedNow(clock), CHAIR).call();
    }
}
