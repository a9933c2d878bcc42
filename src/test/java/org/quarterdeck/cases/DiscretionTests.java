package org.quarterdeck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.Callers.caller;
import static org.quarterdeck.Callers.lead;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@OnBothDatabases
class DiscretionTests {

    private static final Caller VEILED = caller(ToyDiscretion.VEILED, Circle.LEADS);
    private static final Caller SHUT_OUT = caller(ToyDiscretion.SHUT_OUT, Circle.LEADS);

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Errands errands;

    @Autowired
    Docket docket;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    TransactionTemplate together;

    @Test
    void leavesNoNameInWhatTheVeiledRead() {
        CaseNumber number = errands.asked("member");
        errands.claim(number, "mentor1");

        CaseFile file = caseFiles.read(VEILED, number);

        assertThat(file.about().startedBy()).isNull();
        assertThat(file.about().title()).isEqualTo("Fetch the flag");
        assertThat(file.waitingFor())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.people()).isEmpty());
        assertThat(file.timeline())
                .isNotEmpty()
                .allSatisfy(happening -> assertThat(happening.who()).isNull());
        assertThat(file.policy().decisions()).isEmpty();
        assertThat(caseFiles.find(VEILED, number).startedBy()).isNull();
        assertThat(caseFiles.read(lead(), number).about().startedBy()).isEqualTo(new PersonId("member"));
    }

    @Test
    @DisplayName("WP-07 gives nobody away to whoever looks for the cases of a person, nor by a reference of theirs")
    void givesNobodyAwayToWhoeverLooks() {
        CaseNumber number = together.execute(status ->
                docket.open("TOY", Errands.PROCESS, "Hoist the flag", new PersonId("member"), "by-member-1", "asked"));

        assertThat(caseFiles.read(VEILED, search("member", 200)).items())
                .extracting(Case::number)
                .doesNotContain(number);
        assertThat(caseFiles.read(VEILED, search(null, 1)).items())
                .singleElement()
                .satisfies(newest -> {
                    assertThat(newest.number()).isEqualTo(number);
                    assertThat(newest.reference()).isNull();
                    assertThat(newest.startedBy()).isNull();
                });
    }

    @Test
    @DisplayName("WP-04 shows the shut out neither a case nor a gap in their lists")
    void showsTheShutOutNoGap() {
        errands.asked("member");
        CaseNumber number = errands.asked("member");

        assertThatThrownBy(() -> caseFiles.find(SHUT_OUT, number)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> caseFiles.read(SHUT_OUT, number)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> withdrawals.withdraw(SHUT_OUT, number, null)).isInstanceOf(NoSuch.class);
        Page<Case> page = caseFiles.read(SHUT_OUT, search(null, 1));
        assertThat(page.items()).isEmpty();
        assertThat(page.next()).isNull();
    }

    private static Search search(String startedBy, int limit) {
        return new Search(Errands.PROCESS, null, startedBy, new Stretch(null, limit));
    }
}
