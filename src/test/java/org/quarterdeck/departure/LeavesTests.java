package org.quarterdeck.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseRounds;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.Muster;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.rota.Mark;
import org.quarterdeck.rota.Rota;
import org.quarterdeck.rota.Shift;
import org.quarterdeck.rota.ShiftDraft;
import org.quarterdeck.rota.ShiftKindDraft;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class LeavesTests {

    private static final Caller COORDINATOR = Callers.caller("coordinator", Circle.COORDINATORS);

    @Autowired
    Leaves leaves;

    @Autowired
    Rota rota;

    @Autowired
    Muster muster;

    @Autowired
    HouseRounds rounds;

    private LocalDate today;
    private PersonId member;

    @BeforeEach
    void bringSomebodyIn() {
        Moment.set(Moment.now());
        today = LocalDate.ofInstant(Moment.now(), ZoneOffset.UTC);
        member = new PersonId(muster.member());
    }

    @AfterEach
    void clearsUp() {
        Moment.reset();
        muster.dismiss();
    }

    @Test
    @DisplayName("gives back the shifts until then and no others, and lets nobody on leave take one")
    void givesBackShiftsUntilThen() {
        Shift during = shift(Duration.ofDays(5));
        Shift after = shift(Duration.ofDays(15));
        signUp(during);
        signUp(after);

        leaves.take(member, today.plusDays(10));

        assertThat(muster.state(member.value())).isEqualTo(MemberState.ON_LEAVE);
        assertThat(rota.shift(during.id()).people()).isEmpty();
        assertThat(rota.shift(after.id()).people()).containsExactly(member);
        assertThatThrownBy(() -> signUp(during)).isInstanceOf(Barred.class);
    }

    @Test
    void endsByItself() {
        leaves.take(member, today.plusDays(10));
        rounds.make("returns");
        assertThat(muster.state(member.value())).isEqualTo(MemberState.ON_LEAVE);

        Moment.set(today.plusDays(11).atStartOfDay().toInstant(ZoneOffset.UTC));
        rounds.make("returns");

        assertThat(muster.state(member.value())).isEqualTo(MemberState.ACTIVE);
    }

    @Test
    void leavesWhoeverBecameSomethingElseMeanwhileAsTheyAre() {
        leaves.take(member, today.plusDays(10));
        muster.move(member.value(), MemberState.SUSPENDED);

        Moment.advance(Duration.ofDays(12));
        rounds.make("returns");

        assertThat(muster.state(member.value())).isEqualTo(MemberState.SUSPENDED);
    }

    @Test
    void endsWhenTheMemberComesBackBeforeTheTime() {
        assertThatThrownBy(() -> leaves.comeBack(member)).isInstanceOf(NotNow.class);
        leaves.take(member, today.plusDays(10));

        leaves.comeBack(member);

        assertThat(muster.state(member.value())).isEqualTo(MemberState.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROBATION", "SUSPENDED", "ON_LEAVE"})
    void isForActiveMembers(MemberState state) {
        muster.move(member.value(), state);

        assertThatThrownBy(() -> leaves.take(member, today.plusDays(1))).isInstanceOf(NotNow.class);
    }

    @Test
    void isNotForTheLastAdministrator() {
        assertThatThrownBy(() -> leaves.take(new PersonId("admin"), today.plusDays(1)))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("last one");
    }

    @Test
    void lastsAYearAtMostAndIsToCome() {
        assertThatThrownBy(() -> leaves.take(member, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> leaves.take(member, today.minusDays(1))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> leaves.take(member, today.plusMonths(12).plusDays(1)))
                .isInstanceOf(Invalid.class);
        assertThat(leaves.take(member, today.plusMonths(12)).until()).isAfter(Moment.now());
    }

    private Shift shift(Duration from) {
        rota.keep(COORDINATOR, new Mark("leave-watch"), new ShiftKindDraft("Watch", null, false));
        Instant starts = Moment.now().plus(from);
        return rota.plan(COORDINATOR, new ShiftDraft("leave-watch", null, starts, starts.plus(Duration.ofHours(2)), 2));
    }

    private void signUp(Shift shift) {
        rota.signUp(Callers.caller(member.value(), Circle.MEMBERS), shift.id(), member);
    }
}
