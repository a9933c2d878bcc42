package org.quarterdeck.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.calls.Criterion;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads which reviews. */
@HouseTest
@OnBothDatabases
class DiscretionTests {

    private static final Caller CHAIR = Callers.caller("chair", Circle.CHAIRS, Circle.MEMBERS);
    private static final Caller CHAIR2 = Callers.caller("chair2", Circle.CHAIRS, Circle.MEMBERS);

    @Autowired
    Hearing hearing;

    @Autowired
    ReadingRoom readingRoom;

    @Autowired
    Reviewing reviewing;

    @Autowired
    RoundTable roundTable;

    @Autowired
    Panel panel;

    @Test
    @DisplayName(
            "WP-06 shows a reviewer nothing of the others before they have handed in their own, and no names before release")
    void showsReviewersOthersOnceTheyHaveHandedInTheirs() {
        CaseNumber talk = hearing.proposal(hearing.call("open"), "member3");
        List<String> seated = hearing.seat(talk);
        hearing.review(talk, 0, seated.get(0), 4);
        Caller second = reviewer(seated.get(1));

        assertThat(readingRoom.read(second, talk).reviews()).isEmpty();
        assertThat(readingRoom.read(second, talk).scores()).isNull();

        hearing.review(talk, 1, seated.get(1), 1);

        ReadingRoom.Reading reading = readingRoom.read(second, talk);
        assertThat(reading.reviews())
                .extracting(ReadingRoom.Line::reviewer, ReadingRoom.Line::own)
                .containsExactly(tuple(null, false), tuple(seated.get(1), true));
        assertThat(reading.reviews().get(0).points()).isEqualTo(Map.of("overall", 4));
        assertThat(reading.scores()).isNotNull();

        release(talk);

        assertThat(readingRoom.read(second, talk).reviews())
                .extracting(ReadingRoom.Line::reviewer)
                .containsExactly(seated.get(0), seated.get(1));
    }

    @Test
    @DisplayName("WP-07 keeps the names of blind reviewers from each other for good")
    void keepsBlindReviewersFromEachOther() {
        CaseNumber talk = hearing.proposal(hearing.call("blind"), "member3");
        List<String> seated = hearing.seat(talk);
        hearing.review(talk, 0, seated.get(0), 4);
        hearing.review(talk, 1, seated.get(1), 1);
        release(talk);

        assertThat(readingRoom.read(reviewer(seated.get(1)), talk).reviews())
                .extracting(ReadingRoom.Line::reviewer)
                .containsExactly(null, seated.get(1));
    }

    @Test
    void keepsWhatSomebodyHasBegunForThemselves() {
        CaseNumber talk = hearing.proposal(hearing.call("blind"), "member3");
        List<String> seated = hearing.seat(talk);
        reviewing.save(talk, new PersonId(seated.get(0)), new Points(Map.of(Criterion.OVERALL, 2), null, "Hm"));

        assertThat(readingRoom.read(reviewer(seated.get(0)), talk).draft())
                .isEqualTo(new ReadingRoom.Draft(Map.of("overall", 2), null, "Hm"));
        assertThat(readingRoom.read(reviewer(seated.get(1)), talk).draft()).isNull();
        assertThat(readingRoom.read(CHAIR2, talk).reviews()).isEmpty();
        assertThat(readingRoom.read(CHAIR2, talk).draft()).isNull();
    }

    @Test
    @DisplayName("WP-04 hides a proposal from the chair who is too near to it, in lists and in sums")
    void hidesAProposalFromTheChairWhoIsTooNear() {
        CallCode call = hearing.call("blind");
        CaseNumber near = hearing.proposal(call, Set.of("Initech"), "member3");
        CaseNumber far = hearing.proposal(call, "member3");
        List<String> seated = hearing.seat(near);
        hearing.seat(far);
        hearing.review(near, 0, seated.get(0), 4);

        assertThatThrownBy(() -> readingRoom.read(CHAIR, near)).isInstanceOf(NoSuch.class);
        assertThat(readingRoom.read(CHAIR2, near).reviews())
                .extracting(ReadingRoom.Line::reviewer)
                .containsExactly(seated.get(0));
        assertThat(roundTable.assignment(CHAIR, call).proposals())
                .extracting(RoundTable.Seats::caseNumber)
                .containsExactly(far.value());
        assertThat(roundTable.assignment(CHAIR, call).loads().values().stream()
                        .mapToLong(load -> load)
                        .sum())
                .isEqualTo(3);
        assertThat(roundTable.proposals(CHAIR, call, new Stretch(null, 50)).items())
                .extracting(RoundTable.Listed::caseNumber)
                .containsExactly(far.value());
        assertThat(roundTable.proposals(CHAIR2, call, new Stretch(null, 1))).satisfies(page -> {
            assertThat(page.items()).extracting(RoundTable.Listed::caseNumber).containsExactly(near.value());
            assertThat(page.next()).isEqualTo(near.value());
            assertThat(roundTable
                            .proposals(CHAIR2, call, new Stretch(page.next(), 1))
                            .items())
                    .extracting(RoundTable.Listed::caseNumber)
                    .containsExactly(far.value());
        });
    }

    @Test
    @DisplayName("WP-04 lets a lead act where no chair is free, and no other")
    void letsALeadActWhereNoChairIsFree() {
        CallCode call = hearing.call("blind");
        CaseNumber talk = hearing.proposal(call, Set.of("Initech", "Acme"), "member3");
        Caller lead2 = Callers.caller("lead2", Circle.LEADS, Circle.MEMBERS);

        assertThatThrownBy(() -> readingRoom.read(lead2, talk)).isInstanceOf(NoSuch.class);
        assertThat(roundTable.proposals(lead2, call, new Stretch(null, 50)).items())
                .isEmpty();

        hearing.in(() -> {
            panel.stepBack(talk, new PersonId("chair2"));
            return talk;
        });

        assertThat(readingRoom.read(lead2, talk).reviews()).isEmpty();
        assertThat(roundTable.proposals(lead2, call, new Stretch(null, 50)).items())
                .hasSize(1);
        assertThatThrownBy(() -> readingRoom.read(Callers.lead(), talk))
                .as("the lead of Acme is too near")
                .isInstanceOf(NoSuch.class);
    }

    @Test
    @DisplayName("keeps blind reviews from auditors, and all reviews from everybody else")
    void keepsReviewsFromEverybodyElse() {
        CaseNumber blind = hearing.proposal(hearing.call("blind"), "member3");
        CaseNumber open = hearing.proposal(hearing.call("open"), "member3");
        List<String> seated = hearing.seat(open);
        hearing.review(open, 0, seated.get(0), 4);

        assertThatThrownBy(() -> readingRoom.read(Callers.auditor(), blind)).isInstanceOf(Barred.class);
        assertThat(readingRoom.read(Callers.auditor(), open).reviews()).hasSize(1);
        assertThatThrownBy(() -> readingRoom.read(Callers.caller("member3", Circle.MEMBERS), open))
                .as("whoever brings it")
                .isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> readingRoom.read(Callers.admin(), open)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> readingRoom.read(Callers.caller("member2", Circle.MEMBERS), open))
                .isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> roundTable.assignment(Callers.auditor(), hearing.call("blind")))
                .isInstanceOf(Barred.class);
    }

    @Test
    @DisplayName("WP-07 keeps a blind call blind while its reviews are under way")
    void keepsABlindCallBlind() {
        CallCode code = hearing.call("blind");
        CaseNumber talk = hearing.proposal(code, "member3");

        assertThatThrownBy(() -> hearing.change(code, "open"))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("while blind ones are under way");

        release(talk);
        assertThat(hearing.change(code, "open")).isEqualTo(code);
    }

    private void release(CaseNumber talk) {
        hearing.in(() -> {
            panel.release(talk);
            return talk;
        });
    }

    private static Caller reviewer(String id) {
        return Callers.caller(id, Circle.REVIEWERS, Circle.MEMBERS);
    }
}
