package org.quarterdeck.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Muster;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

@HouseTest
class PowersOnDutyTests {

    private static final Set<Circle> ALL = EnumSet.allOf(Circle.class);

    @Autowired
    PowersOnDuty powers;

    @Autowired
    Muster muster;

    @Autowired
    TestRestTemplate http;

    @AfterEach
    void clearsUp() {
        muster.dismiss();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROBATION", "ACTIVE"})
    void areAllOfThoseOnDuty(MemberState state) {
        assertThat(powers.of(new PersonId(muster.join(state)), ALL)).isEqualTo(ALL);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPENDED", "EMERITUS", "OFFBOARDED"})
    void areAMembersOffDutyAndKeepTheHouseRunning(MemberState state) {
        PersonId person = new PersonId(muster.join(state));

        assertThat(powers.of(person, ALL)).containsExactlyInAnyOrder(Circle.MEMBERS, Circle.ADMINISTRATORS);
        assertThat(powers.of(person, Set.of(Circle.LEADS))).isEmpty();
    }

    @Test
    void areThoseOfReadersOnLeave() {
        assertThat(powers.of(new PersonId(muster.join(MemberState.ON_LEAVE)), ALL))
                .containsExactlyInAnyOrder(Circle.MEMBERS, Circle.ADMINISTRATORS, Circle.AUDITORS);
    }

    @Test
    void areAllOfThoseOfWhomNothingWasDeclared() {
        assertThat(powers.of(new PersonId("whoever"), ALL)).isEqualTo(ALL);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPENDED", "ON_LEAVE", "EMERITUS"})
    void closeTheCoordinatorsAddressesToCoordinatorsOffDuty(MemberState state) {
        String coordinator = muster.member(Circle.COORDINATORS);
        Http api = Http.api(http, coordinator);
        assertThat(status(api.get("credentials?person=mentor1"))).isEqualTo(200);

        muster.move(coordinator, state);

        assertThat(status(api.get("credentials?person=mentor1"))).isEqualTo(403);
        assertThat(status(api.post(
                        "offboardings",
                        Map.of("person", muster.member(), "reason", "They move on to another community."))))
                .isEqualTo(403);
        assertThat(status(api.get("me/tasks"))).isEqualTo(200);
        assertThat(status(api.get("people/" + coordinator))).isEqualTo(200);
    }

    private static int status(ResponseEntity<String> answer) {
        return answer.getStatusCode().value();
    }
}
