package org.quarterdeck.consents.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.Backstage;
import org.quarterdeck.Callers;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.Muster;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.OwnCases;
import org.quarterdeck.cases.Withdrawals;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.consents.Publisher;
import org.quarterdeck.correspondence.Notice;
import org.quarterdeck.correspondence.Pigeonholes;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.people.Identities;
import org.quarterdeck.people.Identity;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.people.Tier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@OnBothDatabases
class ConsentRenewalTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(ConsentRenewal.KEY);

    private final String document = "rules-" + UUID.randomUUID();
    private final PersonId trusted = somebody();
    private final PersonId newcomer = somebody();

    @Autowired
    ConsentBook book;

    @Autowired
    Publisher publisher;

    @Autowired
    Identities identities;

    @Autowired
    Memberships memberships;

    @Autowired
    OwnCases cases;

    @Autowired
    Muster muster;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Pigeonholes pigeonholes;

    @Autowired
    Backstage backstage;

    @Autowired
    ManagementService jobs;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void agreeToTheFirstVersion() {
        publisher.publish(document, "1.0", "Be kind.");
        admit(trusted, Tier.T2, MemberState.PROBATION);
        admit(newcomer, Tier.T1, MemberState.ACTIVE);
        List.of(trusted, newcomer).forEach(person -> give(person, "1.0"));
    }

    @AfterEach
    void letTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName(
            "VO-07 asks everybody who belongs, reminds them, and lets the access of T2 and T3 rest until they agree")
    void asksAndSuspends() {
        renew("1.1");
        CaseNumber number = renewal(trusted);
        CaseNumber other = renewal(newcomer);
        assertThat(notices(trusted)).containsExactly("consent-asked");

        backstage.pass(Duration.ofDays(15), number, other);
        assertThat(notices(trusted)).containsExactly("consent-reminder", "consent-asked");
        assertThat(state(trusted)).isEqualTo(MemberState.PROBATION);

        backstage.pass(Duration.ofDays(16), number, other);
        assertThat(notices(trusted)).containsExactly("consent-suspended", "consent-reminder", "consent-asked");
        assertThat(state(trusted)).isEqualTo(MemberState.SUSPENDED);
        assertThat(state(newcomer)).as("has no access that matters").isEqualTo(MemberState.ACTIVE);

        give(trusted, "1.1");
        assertThat(state(trusted)).as("stands where they stood").isEqualTo(MemberState.PROBATION);
        assertThat(outcome(trusted)).isEqualTo("given");
    }

    @Test
    @DisplayName("VO-07 is over at once for whoever agrees in time")
    void isOverForWhoeverAgrees() {
        renew("1.1");

        give(newcomer, "1.1");

        assertThat(outcome(newcomer)).isEqualTo("given");
    }

    @Test
    @DisplayName("VO-07 asks for the newest version alone, and whoever is suspended stays so")
    void asksForTheNewestAlone() {
        renew("1.1");
        backstage.pass(Duration.ofDays(31), renewal(trusted));
        renew("1.2");

        assertThat(cases.of(trusted)).extracting(Case::outcome).containsExactly("lapsed", null);
        assertThat(state(trusted)).isEqualTo(MemberState.SUSPENDED);
        give(trusted, "1.2");
        assertThat(state(trusted)).isEqualTo(MemberState.PROBATION);
    }

    @Test
    void asksNobodyWhoLeaves() {
        renew("1.1");

        transaction.executeWithoutResult(status -> memberships.move(newcomer, MemberState.OFFBOARDED));

        assertThat(outcome(newcomer)).isEqualTo("lapsed");
        renew("1.2");
        assertThat(cases.of(newcomer)).hasSize(1);
    }

    @Test
    @DisplayName("VO-08 suspends at once whoever takes back what their place rests on, until they agree again")
    void suspendsWhoeverWithdraws() {
        transaction.executeWithoutResult(status -> book.withdraw(newcomer, document));

        assertThat(state(newcomer)).isEqualTo(MemberState.SUSPENDED);
        assertThat(notices(newcomer)).contains("consent-suspended");
        give(newcomer, "1.0");
        assertThat(state(newcomer)).isEqualTo(MemberState.ACTIVE);
    }

    @Test
    @DisplayName("VO-08 keeps whoever took back two suspended until they have given both")
    void waitsForBoth() {
        String second = "more-" + document;
        publisher.publish(second, "1.0", "Be on time.");
        transaction.executeWithoutResult(status -> {
            book.give(newcomer, second, "1.0", "test");
            book.withdraw(newcomer, document);
            book.withdraw(newcomer, second);
        });

        give(newcomer, "1.0");
        assertThat(state(newcomer)).isEqualTo(MemberState.SUSPENDED);
        transaction.executeWithoutResult(status -> book.give(newcomer, second, "1.0", "test"));
        assertThat(state(newcomer)).isEqualTo(MemberState.ACTIVE);
    }

    @Test
    @DisplayName("VO-08 suspends no last administrator, and tells the leads instead")
    void suspendsNobodyWhomTheHouseCannotDoWithout() {
        muster.move("admin", MemberState.ON_LEAVE);
        try {
            transaction.executeWithoutResult(status -> identities.place(trusted, Set.of(Circle.ADMINISTRATORS)));

            transaction.executeWithoutResult(status -> book.withdraw(trusted, document));

            assertThat(state(trusted)).isEqualTo(MemberState.PROBATION);
            assertThat(notices(trusted)).doesNotContain("consent-suspended");
            assertThat(notices(new PersonId("lead"))).contains("consent-spared");
        } finally {
            muster.move("admin", MemberState.ACTIVE);
            transaction.executeWithoutResult(status -> identities.place(trusted, Set.of(Circle.MEMBERS)));
        }
    }

    @Test
    @DisplayName("X4 can't be withdrawn: a member answers, or leaves")
    void cannotBeWithdrawn() {
        renew("1.1");

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> withdrawals.withdraw(Callers.caller(newcomer.value()), renewal(newcomer), "No.")))
                .isInstanceOf(NotNow.class);
    }

    private void renew(String version) {
        publisher.publish(document, version, "Be kind, says version " + version + ".");
        jobs.createJobQuery().messages().list().stream()
                .filter(job -> RenewalJobHandler.TYPE.equals(((JobEntity) job).getJobHandlerType()))
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    private CaseNumber renewal(PersonId person) {
        return cases.of(person).stream()
                .filter(about -> about.endedAt() == null)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private String outcome(PersonId person) {
        return cases.of(person).get(0).outcome();
    }

    private MemberState state(PersonId person) {
        return memberships.of(person).orElseThrow().state();
    }

    private List<String> notices(PersonId person) {
        return pigeonholes.own(Callers.caller(person.value()), new Stretch(null, 50)).items().stream()
                .map(Notice::notice)
                .toList();
    }

    private void admit(PersonId person, Tier tier, MemberState state) {
        transaction.executeWithoutResult(status -> {
            identities.save(
                    new Identity(person, "Some", "Body", person + "@example.org", Set.of()),
                    UUID.randomUUID().toString());
            identities.place(person, Set.of(Circle.MEMBERS));
            memberships.admit(person, tier, state, "Acme");
        });
    }

    private void give(PersonId person, String version) {
        transaction.executeWithoutResult(status -> book.give(person, document, version, "test"));
    }

    private static PersonId somebody() {
        return new PersonId("p" + UUID.randomUUID().toString().replace("-", ""));
    }
}
