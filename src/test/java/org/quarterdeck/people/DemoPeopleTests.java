package org.quarterdeck.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@HouseTest
@Tag("both-databases")
class DemoPeopleTests {

    @Autowired
    Directory directory;

    @Autowired
    DemoPeople demoPeople;

    @Autowired
    IdentityService identityService;

    @ParameterizedTest
    @CsvSource({
        "admin, camunda-admin,",
        "lead, leads, Acme",
        "lead2, leads, independent",
        "treasurer, treasurers, Globex",
        "treasurer2, treasurers, Initech",
        "payer, payers, Globex",
        "payer2, payers, independent",
        "council1, council, Acme",
        "council2, council, Globex",
        "council3, council, Initech",
        "council4, council, Umbrella",
        "council5, council, independent",
        "sponsor, sponsors, Acme",
        "sponsor2, sponsors, independent",
        "chair, chairs, Initech",
        "chair2, chairs, independent",
        "reviewer1, reviewers, Acme",
        "reviewer2, reviewers, Globex",
        "reviewer3, reviewers, Initech",
        "reviewer4, reviewers, Umbrella",
        "reviewer5, reviewers, independent",
        "reviewer6, reviewers, independent",
        "coordinator, coordinators, Umbrella",
        "coordinator2, coordinators, independent",
        "mentor1, mentors, Acme",
        "mentor2, mentors, Globex",
        "mentor3, mentors, independent",
        "member, members, Acme",
        "member2, members, Globex",
        "member3, members, independent",
        "auditor, auditors, independent"
    })
    @DisplayName(
            "Everybody whom the contract names is a member, in their circle, with their affiliation and the demo password")
    void areThoseOfTheContract(String id, String group, String affiliation) {
        Person person = directory.find(new PersonId(id)).orElseThrow();

        assertThat(person.affiliation()).isEqualTo(affiliation);
        assertThat(person.circles())
                .containsOnly(Circle.MEMBERS, Circle.of(group).orElseThrow());
        assertThat(identityService.checkPassword(id, "demo")).isTrue();
    }

    @Test
    void areListedByCircleInTheOrderOfTheirIds() {
        assertThat(directory.in(Circle.COUNCIL))
                .extracting(person -> person.id().value())
                .containsSubsequence("council1", "council2", "council3", "council4", "council5");
        assertThat(directory.in(Circle.COUNCIL))
                .filteredOn(person -> person.id().value().equals("council4"))
                .extracting(Person::affiliation)
                .containsExactly("Umbrella");
    }

    @Test
    void staysGoneOnceDeleted() {
        identityService.deleteUser("mentor3");
        try {
            demoPeople.run(new DefaultApplicationArguments());

            assertThat(directory.find(new PersonId("mentor3"))).isEmpty();
        } finally {
            bringBack();
        }
    }

    private void bringBack() {
        var user = identityService.newUser("mentor3");
        user.setFirstName("Mei");
        user.setLastName("Ming");
        user.setPassword("demo");
        identityService.saveUser(user);
        identityService.createMembership("mentor3", "mentors");
        identityService.createMembership("mentor3", "members");
    }
}
