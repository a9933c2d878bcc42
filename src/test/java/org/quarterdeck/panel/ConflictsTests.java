package org.quarterdeck.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Declaration;
import org.quarterdeck.people.Roll;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@OnBothDatabases
@DisplayName("WP-03: conflicts")
class ConflictsTests {

    @Autowired
    Hearing hearing;

    @Autowired
    Panel panel;

    @Autowired
    OwnWord ownWord;

    @Autowired
    Roll roll;

    @AfterEach
    void backToNow() {
        Moment.reset();
    }

    @Test
    void areThoseWhoProposeOrPresentIt() {
        CaseNumber talk = hearing.proposal(hearing.call("blind"), "member3", "mentor3");

        assertThat(conflict(talk, "member3")).isTrue();
        assertThat(conflict(talk, "mentor3")).isTrue();
        assertThat(conflict(talk, "reviewer2")).isFalse();
    }

    @Test
    void areColleaguesOfAPersonOrOfAnOrganisationThatWasGiven() {
        CallCode call = hearing.call("blind");
        CaseNumber ofMember = hearing.proposal(call, "member");
        CaseNumber ofStranger = hearing.proposal(call, Set.of(" ACME "), "stranger0000");
        CaseNumber ofIndependent = hearing.proposal(call, Set.of("Independent"), "member3");

        assertThat(conflict(ofMember, "reviewer1")).as("both of Acme").isTrue();
        assertThat(conflict(ofStranger, "reviewer1")).isTrue();
        assertThat(conflict(ofStranger, "reviewer2")).isFalse();
        assertThat(conflict(ofIndependent, "reviewer5"))
                .as("independent is shared with nobody")
                .isFalse();
    }

    @Test
    void lastForTwelveMonthsAfterSomebodyHasChangedTheirOrganisation() {
        declare("traveller1", "Wanderers");
        declare("traveller1", "Settlers");
        CaseNumber talk = hearing.proposal(hearing.call("blind"), Set.of("Wanderers"), "member3");

        assertThat(conflict(talk, "traveller1")).isTrue();
        Moment.advance(Duration.ofDays(364));
        assertThat(conflict(talk, "traveller1")).isTrue();
        Moment.advance(Duration.ofDays(3));
        assertThat(conflict(talk, "traveller1")).isFalse();
        assertThat(conflict(hearing.proposal(hearing.call("blind"), Set.of("Settlers")), "traveller1"))
                .isTrue();
    }

    @Test
    void lastForThreeYearsAfterTwoPresentedTogether() {
        declare("traveller2", "independent");
        CallCode call = hearing.call("blind");
        hearing.proposal(call, "traveller2", "stranger0001");
        CaseNumber another = hearing.proposal(call, "stranger0001");

        assertThat(conflict(another, "traveller2")).isTrue();
        Moment.advance(Duration.ofDays(3 * 365 - 1));
        assertThat(conflict(another, "traveller2")).isTrue();
        Moment.advance(Duration.ofDays(5));
        assertThat(conflict(another, "traveller2")).isFalse();
    }

    @Test
    void areDeclaredByEitherSideAndStay() {
        CallCode call = hearing.call("blind");
        declare("traveller3", "independent");
        declare("traveller4", "independent");
        CaseNumber talk = hearing.proposal(call, "traveller3");
        CaseNumber other = hearing.proposal(call, "traveller4");
        assertThat(conflict(talk, "traveller4")).isFalse();

        ownWord.declare(Callers.caller("traveller3"), new OwnWord.Conflict("traveller4", "family"));
        ownWord.declare(Callers.caller("traveller3"), new OwnWord.Conflict("traveller4", "family"));

        assertThat(conflict(talk, "traveller4")).isTrue();
        assertThat(conflict(other, "traveller3")).isTrue();
        assertThat(ownWord.conflicts(Callers.caller("traveller3")))
                .containsExactly(new OwnWord.Conflict("traveller4", "family"));
        assertThat(ownWord.conflicts(Callers.caller("traveller4")))
                .as("what others say is for nobody to read")
                .isEmpty();
        assertThatThrownBy(() ->
                        ownWord.declare(Callers.caller("traveller3"), new OwnWord.Conflict("traveller4", "rival")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        ownWord.declare(Callers.caller("traveller3"), new OwnWord.Conflict("traveller3", "family")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    @DisplayName("X2 are those who stepped back, and those who declared no affiliation")
    void areThoseWhoSteppedBack() {
        CaseNumber talk = hearing.proposal(hearing.call("blind"), "member3");

        hearing.in(() -> {
            panel.stepBack(talk, new PersonId("chair2"));
            panel.stepBack(talk, new PersonId("chair2"));
            return talk;
        });

        assertThat(conflict(talk, "chair2")).isTrue();
        assertThat(conflict(talk, "admin")).as("has declared nothing").isTrue();
        assertThatThrownBy(() -> panel.conflict(new CaseNumber("WKS-1998-0001"), new PersonId("chair2")))
                .isInstanceOf(NoSuch.class);
    }

    @Test
    void followTheProposalWhenItsPeopleChange() {
        CallCode call = hearing.call("blind");
        CaseNumber talk = hearing.proposal(call, "member3");

        hearing.in(() -> {
            panel.enter(new Candidate(talk, call, "community", Set.of(new PersonId("member2")), Set.of()));
            return talk;
        });

        assertThat(conflict(talk, "member3")).isFalse();
        assertThat(conflict(talk, "reviewer2")).as("both of Globex").isTrue();
    }

    private void declare(String person, String affiliation) {
        roll.declare(
                Callers.caller("admin", Circle.ADMINISTRATORS),
                new PersonId(person),
                new Declaration(affiliation, null, null, null, null, null));
    }

    private boolean conflict(CaseNumber number, String person) {
        return panel.conflict(number, new PersonId(person)).isPresent();
    }
}
