package org.quarterdeck.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.Callers.admin;
import static org.quarterdeck.Callers.lead;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@OnBothDatabases
@RecordApplicationEvents
class MembershipsTests {

    private final PersonId person =
            new PersonId("m" + UUID.randomUUID().toString().replace("-", ""));

    @Autowired
    Memberships memberships;

    @Autowired
    Directory directory;

    @Autowired
    Identities identities;

    @Autowired
    MembersOffDuty offDuty;

    @Autowired
    Roll roll;

    @Autowired
    TransactionTemplate together;

    @Autowired
    ApplicationEvents events;

    @Test
    void admitsANewcomerOnce() {
        assertThat(memberships.of(person)).isEmpty();

        admit(Tier.T1, MemberState.PROBATION, "Acme");

        assertThat(membership())
                .extracting(Membership::tier, Membership::state)
                .containsExactly(Tier.T1, MemberState.PROBATION);
        assertThat(told()).containsExactly(new MembershipChanged(person, null, MemberState.PROBATION));
        assertThatThrownBy(() -> memberships.admit(person, Tier.T1, MemberState.ACTIVE, null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void raisesATierAndLowersNone() {
        admit(Tier.T2, MemberState.ACTIVE, "Acme");

        admit(Tier.T1, MemberState.PROBATION, null);
        assertThat(membership())
                .extracting(Membership::tier, Membership::state)
                .containsExactly(Tier.T2, MemberState.ACTIVE);

        admit(Tier.T3, MemberState.ACTIVE, "Globex");
        assertThat(membership().tier()).isEqualTo(Tier.T3);
        assertThat(told()).containsExactly(new MembershipChanged(person, null, MemberState.ACTIVE));
    }

    @Test
    void bringsBackWhoHadGone() {
        admit(Tier.T2, MemberState.ACTIVE, "Acme");
        move(MemberState.OFFBOARDED);

        admit(Tier.T1, MemberState.PROBATION, "Acme");

        assertThat(membership().state()).isEqualTo(MemberState.PROBATION);
    }

    @Test
    void tellsOfAStateOnlyWhereItChanges() {
        admit(Tier.T1, MemberState.ACTIVE, "Acme");
        move(MemberState.ON_LEAVE);
        move(MemberState.ON_LEAVE);

        assertThat(told())
                .containsExactly(
                        new MembershipChanged(person, null, MemberState.ACTIVE),
                        new MembershipChanged(person, MemberState.ACTIVE, MemberState.ON_LEAVE));
        PersonId nobody = new PersonId("nobody" + person);
        assertThatThrownBy(() -> together.executeWithoutResult(done -> memberships.move(nobody, MemberState.ACTIVE)))
                .isInstanceOf(NoSuch.class);
    }

    @Test
    void listsThoseInAStateByTheirIds() {
        admit(Tier.T1, MemberState.EMERITUS, "Acme");

        List<Membership> first = memberships.in(Set.of(MemberState.EMERITUS), null, 1000);
        assertThat(first).extracting(Membership::person).contains(person);
        assertThat(memberships.in(Set.of(MemberState.EMERITUS), person, 1000))
                .extracting(Membership::person)
                .doesNotContain(person)
                .allMatch(other -> other.value().compareTo(person.value()) > 0);
        assertThat(memberships.in(Set.of(MemberState.ON_LEAVE), null, 1000))
                .extracting(Membership::person)
                .doesNotContain(person);
        assertThat(memberships.in(Set.of(), null, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MemberState.class)
    void letsNobodyDecideWhoIsNotOnDuty(MemberState state) {
        roll.declare(admin(), person, new Declaration("Acme", "Nia", "Novak", null, null, List.of("mentors")));
        move(state);

        boolean onDuty = state == MemberState.ACTIVE || state == MemberState.PROBATION;
        assertThat(offDuty.words(person).isEmpty()).isEqualTo(onDuty);
        assertThat(directory.in(Circle.MENTORS).stream()
                        .anyMatch(one -> one.id().equals(person)))
                .isEqualTo(onDuty);
        assertThat(roll.read(lead(), person).state()).isEqualTo(state);
    }

    @Test
    void countsATierOnDutyAlone() {
        admit(Tier.T2, MemberState.ACTIVE, "Acme");
        assertThat(membership().countsAs(Tier.T1)).isTrue();
        assertThat(membership().countsAs(Tier.T2)).isTrue();
        assertThat(membership().countsAs(Tier.T3)).isFalse();

        move(MemberState.SUSPENDED);
        assertThat(membership().countsAs(Tier.T1)).isFalse();
    }

    @Test
    void takesAnAccountAwayButNotTheLastAdministrators() {
        roll.declare(admin(), person, new Declaration("Acme", "Nia", "Novak", null, "secret", List.of("members")));

        identities.remove(person);
        identities.remove(person);

        assertThat(identities.find(person)).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> identities.remove(new PersonId("admin"))).isInstanceOf(NotNow.class);
        assertThat(identities.find(new PersonId("admin"))).isPresent();
    }

    private void admit(Tier tier, MemberState state, @Nullable String affiliation) {
        together.executeWithoutResult(done -> memberships.admit(person, tier, state, affiliation));
    }

    private void move(MemberState state) {
        together.executeWithoutResult(done -> memberships.move(person, state));
    }

    private Membership membership() {
        return memberships.of(person).orElseThrow();
    }

    private List<MembershipChanged> told() {
        return events.stream(MembershipChanged.class)
                .filter(change -> change.person().equals(person))
                .toList();
    }
}
