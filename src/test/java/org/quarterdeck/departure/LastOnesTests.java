package org.quarterdeck.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Muster;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.correspondence.Notice;
import org.quarterdeck.correspondence.Pigeonholes;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.people.MemberState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The last administrators go: whoever was not the last when they said so may be by the time they are gone. */
@HouseTest
@OnBothDatabases
class LastOnesTests {

    @Autowired
    Departures departures;

    @Autowired
    DepartureTidings tidings;

    @Autowired
    Indispensable indispensable;

    @Autowired
    Pigeonholes pigeonholes;

    @Autowired
    Muster muster;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void sendTheAdministratorOnLeave() {
        muster.move("admin", MemberState.ON_LEAVE);
    }

    @AfterEach
    void clearsUp() {
        muster.move("admin", MemberState.ACTIVE);
        muster.dismiss();
    }

    @Test
    @DisplayName(
            "VO-19 keep the circle that they would leave empty, as an exception that leads and coordinators hear of")
    void keepTheirCircle() {
        String last = muster.member(Circle.ADMINISTRATORS, Circle.COORDINATORS);

        CaseNumber number = leave(last);

        assertThat(muster.state(last)).isEqualTo(MemberState.OFFBOARDED);
        assertThat(muster.circles(last)).containsExactly(Circle.ADMINISTRATORS);
        assertThat(departures.find(number).orElseThrow().exceptions())
                .extracting(DepartureItem::what)
                .containsExactly("the last place in camunda-admin");
        transaction.executeWithoutResult(status -> {
            departures.closeAccount(number);
            tidings.concluded(departures.find(number).orElseThrow());
        });
        assertThat(muster.hasAccount(last)).isTrue();
        assertThat(notices("lead", number)).containsExactly("exceptions");
        assertThat(notices("coordinator", number)).containsExactly("exceptions");
    }

    @Test
    @DisplayName("VO-19 one of two who go at once stays administrator")
    void oneOfTwoStays() throws Exception {
        List<String> both = List.of(muster.member(Circle.ADMINISTRATORS), muster.member(Circle.ADMINISTRATORS));
        CountDownLatch ready = new CountDownLatch(both.size());
        ExecutorService people = Executors.newFixedThreadPool(both.size());
        try {
            List<? extends Future<?>> going = both.stream()
                    .map(person -> people.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return leave(person);
                    }))
                    .toList();
            for (Future<?> gone : going) {
                gone.get();
            }
        } finally {
            people.shutdown();
        }

        assertThat(both)
                .filteredOn(person -> muster.circles(person).contains(Circle.ADMINISTRATORS))
                .hasSize(1);
    }

    @Test
    void areHeldUntilTheOtherIsGone() throws Exception {
        PersonId one = new PersonId(muster.member(Circle.ADMINISTRATORS));
        PersonId other = new PersonId(muster.member(Circle.ADMINISTRATORS));
        ExecutorService people = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<String>> asked = transaction.execute(status -> {
                assertThat(indispensable.holding(one)).isEmpty();
                Future<Optional<String>> asking =
                        people.submit(() -> transaction.execute(later -> indispensable.holding(other)));
                muster.move(one.value(), MemberState.EMERITUS);
                return asking;
            });
            assertThat(asked.get())
                    .hasValueSatisfying(words -> assertThat(words).contains("last one"));
        } finally {
            people.shutdown();
        }
    }

    private CaseNumber leave(String person) {
        return transaction.execute(status -> {
            Leaving leaving = new Leaving(person, "They move on to another community.", false, Becoming.OFFBOARDED);
            CaseNumber number = departures.file(new PersonId(person), leaving, null);
            departures.giveBackShifts(number);
            departures.block(number);
            return number;
        });
    }

    private List<String> notices(String person, CaseNumber number) {
        return pigeonholes.own(Callers.caller(person), new Stretch(null, 200)).items().stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .map(Notice::notice)
                .toList();
    }
}
