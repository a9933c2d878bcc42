package org.quarterdeck.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.Muster;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Refusal;
import org.quarterdeck.kernel.Someone;
import org.quarterdeck.people.MemberState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@OnBothDatabases
class RotaTests {

    private static final AtomicInteger KINDS = new AtomicInteger();
    private static final Caller COORDINATOR = Callers.caller("coordinator", Circle.COORDINATORS, Circle.MEMBERS);

    @Autowired
    Rota rota;

    @Autowired
    Credentials credentials;

    @Autowired
    RotaRecords records;

    @Autowired
    ShiftDoings doings;

    @Autowired
    Muster muster;

    @Autowired
    TransactionTemplate transaction;

    private Mark credential;
    private Mark guarded;
    private Mark supervised;
    private Instant noon;

    @BeforeEach
    void sayWhatIsDone() {
        Moment.set(Moment.now().truncatedTo(ChronoUnit.SECONDS));
        noon = Moment.now().plus(Duration.ofDays(100));
        int kind = KINDS.incrementAndGet();
        credential = new Mark("badge-" + kind);
        guarded = new Mark("guarded-" + kind);
        supervised = new Mark("supervised-" + kind);
        credentials.keep(COORDINATOR, credential, "A badge");
        rota.keep(COORDINATOR, guarded, new ShiftKindDraft("Guarded", credential.value(), false));
        rota.keep(COORDINATOR, supervised, new ShiftKindDraft("Supervised", null, true));
    }

    @AfterEach
    void clearsUp() {
        Moment.reset();
        muster.dismiss();
    }

    @Test
    @DisplayName("VO-13 takes nobody without a credential that is valid until the shift's end")
    void takesNobodyWithoutAValidCredential() {
        String hand = muster.member();
        Shift shift = shift(guarded, 2);
        assertThatThrownBy(() -> signUp(hand, shift))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining(credential.value());

        hold(hand, Moment.now(), shift.endsAt().minusSeconds(1));
        assertThatThrownBy(() -> signUp(hand, shift)).isInstanceOf(NotNow.class);

        hold(hand, shift.startsAt().plusSeconds(1), shift.endsAt());
        assertThatThrownBy(() -> signUp(hand, shift)).isInstanceOf(NotNow.class);

        hold(hand, shift.startsAt(), shift.endsAt());
        signUp(hand, shift);
        assertThat(rota.shift(shift.id()).has(new PersonId(hand))).isTrue();
    }

    @Test
    @DisplayName("VO-13 keeps a credential valid whose renewal window has opened, until its own end")
    void keepsItValidInTheRenewalWindow() {
        String hand = muster.member();
        Credential held = hold(hand, Moment.now(), Moment.now().plus(Duration.ofDays(61)));
        assertThat(credentials.stateOf(held)).isEqualTo(Credential.State.VALID);

        Moment.advance(Duration.ofDays(2));
        assertThat(credentials.stateOf(held)).isEqualTo(Credential.State.RENEWABLE);
        Shift soon = shift(guarded, Moment.now().plus(Duration.ofDays(10)), 1);
        assertThatCode(() -> signUp(hand, soon)).doesNotThrowAnyException();

        Moment.advance(Duration.ofDays(59));
        assertThat(credentials.stateOf(held)).isEqualTo(Credential.State.GRACE);
        Shift late = shift(guarded, Moment.now().plus(Duration.ofHours(1)), 1);
        assertThatThrownBy(() -> signUp(hand, late)).isInstanceOf(NotNow.class);

        Moment.advance(Duration.ofDays(14));
        assertThat(credentials.stateOf(held)).isEqualTo(Credential.State.ENDED);
    }

    @Test
    @DisplayName("VO-13 frees the places that needed a credential which is taken away, and no others")
    void freesWhatARevokedCredentialWasNeededFor() {
        String hand = muster.member();
        Credential held = hold(hand, Moment.now(), null);
        Shift needing = shift(guarded, 1);
        Shift other = shift(free(), noon.plus(Duration.ofDays(1)), 1);
        signUp(hand, needing);
        signUp(hand, other);

        credentials.revoke(COORDINATOR, held.id());

        assertThat(rota.shift(needing.id()).people()).isEmpty();
        assertThat(rota.shift(other.id()).people()).containsExactly(new PersonId(hand));
        assertThatThrownBy(() -> credentials.revoke(COORDINATOR, held.id())).isInstanceOf(NotNow.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "PROBATION"})
    @DisplayName("VO-14 takes newcomers on a supervised shift once somebody is there who has done it before")
    void takesNewcomersOnceTheyAreSupervised(MemberState state) {
        String old = experienced();
        String newcomer = muster.join(state);
        Shift shift = shift(supervised, 2);
        assertThatThrownBy(() -> signUp(newcomer, shift))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("supervised");

        signUp(old, shift);
        signUp(newcomer, shift);

        assertThat(rota.shift(shift.id()).free()).isZero();
    }

    @Test
    @DisplayName("VO-14 counts whoever is on probation for new, however often they were there")
    void countsProbationForNew() {
        String onProbation = experienced();
        muster.move(onProbation, MemberState.PROBATION);

        assertThatThrownBy(() -> signUp(onProbation, shift(supervised, 2))).isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName("VO-14 lets nobody go who would leave newcomers alone")
    void letsNobodyStrandNewcomers() {
        String old = experienced();
        String other = experienced();
        String newcomer = muster.member();
        Shift shift = shift(supervised, 3);
        signUp(old, shift);
        signUp(newcomer, shift);
        assertThatThrownBy(() -> signOff(old, shift)).isInstanceOf(NotNow.class);

        signUp(other, shift);
        signOff(old, shift);
        assertThatThrownBy(() -> signOff(other, shift)).isInstanceOf(NotNow.class);

        signOff(newcomer, shift);
        signOff(other, shift);
        assertThat(rota.shift(shift.id()).people()).isEmpty();
    }

    @Test
    @DisplayName("VO-14 takes newcomers off as well when whoever supervised them has to go")
    void takesStrandedNewcomersOff() {
        String old = experienced();
        String newcomer = muster.member();
        Shift shift = shift(supervised, 2);
        signUp(old, shift);
        signUp(newcomer, shift);

        GivenBack given = transaction.execute(status -> rota.giveBack(new PersonId(old), null));

        assertThat(given.shifts()).extracting(Shift::id).containsExactly(shift.id());
        assertThat(given.stranded()).containsOnlyKeys(new PersonId(newcomer));
        assertThat(rota.shift(shift.id()).people()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPENDED", "EMERITUS", "OFFBOARDED"})
    @DisplayName("takes whoever helps no more off every shift to come, and puts them on none")
    void takesOffWhoeverHelpsNoMore(MemberState state) {
        String hand = muster.member();
        Shift shift = shift(free(), 2);
        signUp(hand, shift);

        muster.move(hand, state);

        assertThat(rota.shift(shift.id()).people()).isEmpty();
        assertThatThrownBy(() -> signUp(hand, shift)).isInstanceOf(Barred.class);
    }

    @Test
    @DisplayName("puts nobody in two places at once, not even if they ask for both at the same moment")
    void putsNobodyInTwoPlacesAtTheSameMoment() throws Exception {
        String hand = muster.member();
        List<Shift> shifts = List.of(shift(free(), 1), shift(free(), 1));
        CountDownLatch ready = new CountDownLatch(shifts.size());
        ExecutorService people = Executors.newFixedThreadPool(shifts.size());
        try {
            List<Future<Boolean>> asked = shifts.stream()
                    .map(shift -> people.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return isTaken(hand, shift);
                    }))
                    .toList();
            assertThat(List.of(asked.get(0).get(), asked.get(1).get())).containsOnlyOnce(true);
        } finally {
            people.shutdown();
        }
    }

    @Test
    @DisplayName("has whoever is being suspended wait for it, and puts them on no shift")
    void waitsForASuspension() throws Exception {
        String hand = muster.member();
        Shift shift = shift(free(), 1);
        ExecutorService people = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> asked = transaction.execute(status -> {
                muster.move(hand, MemberState.SUSPENDED);
                return people.submit(() -> isTaken(hand, shift));
            });
            assertThat(asked.get()).isFalse();
        } finally {
            people.shutdown();
        }
        assertThat(rota.shift(shift.id()).people()).isEmpty();
    }

    private boolean isTaken(String hand, Shift shift) {
        try {
            signUp(hand, shift);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    @Test
    void givesOutNoMorePlacesThanThereAre() {
        Shift shift = shift(free(), 1);
        String first = muster.member();
        signUp(first, shift);
        signUp(first, shift);

        assertThatThrownBy(() -> signUp(muster.member(), shift))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("no place");
    }

    @Test
    void putsNobodyInTwoPlacesAtOnce() {
        String hand = muster.member();
        signUp(hand, shift(free(), noon, 1));

        assertThatThrownBy(() -> signUp(hand, shift(free(), noon.plus(Duration.ofHours(3)), 1)))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("at that time");
        assertThatCode(() -> signUp(hand, shift(free(), noon.plus(Duration.ofHours(4)), 1)))
                .doesNotThrowAnyException();
    }

    @Test
    void leavesPlanningAndOthersPlacesToCoordinators() {
        String hand = muster.member();
        Shift shift = shift(free(), 1);

        assertThatThrownBy(() -> rota.signUp(Callers.member(), shift.id(), new PersonId(hand)))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> rota.plan(Callers.member(), draft(guarded, noon, 1)))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> rota.keep(Callers.lead(), guarded, new ShiftKindDraft("Mine", null, false)))
                .isInstanceOf(Barred.class);
        assertThatCode(() -> rota.signUp(COORDINATOR, shift.id(), new PersonId(hand)))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("X1 lets no coordinator decide what they hold themselves")
    void letsNobodyDecideWhatTheyHold() {
        assertThatThrownBy(() -> hold("coordinator", Moment.now(), null)).isInstanceOf(Barred.class);
    }

    @Test
    void namesEveryFaultOfAShift() {
        assertThatThrownBy(() -> rota.plan(COORDINATOR, new ShiftDraft("nothing", null, noon, noon, 0)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("kind")
                .hasMessageContaining("endsAt")
                .hasMessageContaining("places");
        assertThatThrownBy(() -> credentials.grant(COORDINATOR, new CredentialDraft("nobody", "nothing", noon, noon)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("person")
                .hasMessageContaining("kind")
                .hasMessageContaining("validUntil");
    }

    @Test
    void takesNobodyOnAShiftThatIsOver() {
        String hand = muster.member();
        Shift shift = shift(free(), 1);
        Moment.set(shift.endsAt());

        assertThatThrownBy(() -> signUp(hand, shift)).isInstanceOf(NotNow.class).hasMessageContaining("over");
    }

    @Test
    @DisplayName("VO-18 knows when somebody's last shift was over")
    void knowsWhenSomebodyHelpedLast() {
        PersonId hand = new PersonId(muster.member());
        Shift shift = shift(free(), 1);
        signUp(hand.value(), shift);
        assertThat(doings.last(Set.of(hand))).isEmpty();

        Moment.set(shift.endsAt().plusSeconds(60));

        assertThat(doings.last(Set.of(hand))).containsExactly(Map.entry(hand, shift.endsAt()));
    }

    @Test
    @DisplayName("VO-20 tells people what it holds of them, and forgets it")
    void tellsAndForgets() {
        String hand = muster.member();
        hold(hand, Moment.now(), noon.plus(Duration.ofDays(30)));
        Shift shift = shift(guarded, 1);
        signUp(hand, shift);
        Someone who = new Someone(new PersonId(hand), Set.of());

        assertThat(records.export(who)).containsOnlyKeys("credentials", "shifts");
        records.erase(who);

        assertThat(records.export(who)).isEmpty();
        assertThat(rota.shift(shift.id()).people()).isEmpty();
    }

    /** Somebody who has been on a supervised shift before. */
    private String experienced() {
        String hand = muster.member();
        Instant now = Moment.now();
        Moment.set(now.minus(Duration.ofDays(30)));
        Mark open = supervised;
        rota.keep(COORDINATOR, open, new ShiftKindDraft("Supervised", null, false));
        signUp(hand, shift(open, Moment.now(), 1));
        rota.keep(COORDINATOR, open, new ShiftKindDraft("Supervised", null, true));
        Moment.set(now);
        return hand;
    }

    private Mark free() {
        Mark code = new Mark("free-" + KINDS.get());
        rota.keep(COORDINATOR, code, new ShiftKindDraft("Free", null, false));
        return code;
    }

    private Shift shift(Mark kind, int places) {
        return shift(kind, noon, places);
    }

    private Shift shift(Mark kind, Instant starts, int places) {
        return rota.plan(COORDINATOR, draft(kind, starts, places));
    }

    private static ShiftDraft draft(Mark kind, Instant starts, int places) {
        return new ShiftDraft(kind.value(), null, starts, starts.plus(Duration.ofHours(4)), places);
    }

    private Credential hold(String person, Instant from, Instant until) {
        return credentials.grant(COORDINATOR, new CredentialDraft(person, credential.value(), from, until));
    }

    private void signUp(String person, Shift shift) {
        rota.signUp(Callers.caller(person, Circle.MEMBERS), shift.id(), new PersonId(person));
    }

    private void signOff(String person, Shift shift) {
        rota.signOff(Callers.caller(person, Circle.MEMBERS), shift.id(), new PersonId(person));
    }
}
