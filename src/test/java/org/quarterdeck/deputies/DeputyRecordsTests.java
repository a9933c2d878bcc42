package org.quarterdeck.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.engine.StandIn;
import org.quarterdeck.engine.StandIns;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Someone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class DeputyRecordsTests {

    private static final CaseNumber NUMBER = new CaseNumber("BUD-2026-9001");

    @Autowired
    DeputyRecords records;

    @Autowired
    Deputyships deputyships;

    @Autowired
    StandIns standIns;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void leaveTheStage() {
        deputyships.own(Callers.caller("mentor1")).forEach(one -> deputyships.end(Callers.caller("mentor1"), one.id()));
    }

    @Test
    @DisplayName(
            "VO-20 hand out who acted for whom, and end it; that two acted for one another in a case stays, under their ids")
    void endWhatIsRunning() {
        String until = Moment.now().plus(Duration.ofDays(3)).toString();
        Deputyship named = deputyships.name(
                Callers.caller("mentor1"), new Wish("mentor2", null, until, List.of("budget-transfer"), "5.00", "EUR"));
        StandIn two = named.standIn();
        transaction.executeWithoutResult(status -> standIns.act(NUMBER, "task-" + named.id(), two));
        Someone somebody = new Someone(new PersonId("mentor2"), Set.of());
        assertThat(records.export(somebody).toString())
                .contains("mentor1", "budget-transfer", "5.00 EUR", NUMBER.value());
        assertThat(standIns.in("budget-transfer", NUMBER)).contains(two);

        transaction.executeWithoutResult(status -> {
            records.erase(somebody);
            records.erase(somebody);
        });

        assertThat(standIns.in("budget-transfer", NUMBER)).doesNotContain(two);
        assertThat(standIns.tied(NUMBER, new PersonId("mentor1"))).containsExactly(new PersonId("mentor2"));
        assertThat(records.export(somebody)).doesNotContainKey("deputyships").containsKey("acted");
    }

    @Test
    @DisplayName("VO-20 hold nothing of strangers")
    void holdNothingOfStrangers() {
        assertThat(records.export(new Someone(new PersonId("nobody"), Set.of())))
                .isEmpty();
    }
}
