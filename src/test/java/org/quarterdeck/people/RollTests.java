package org.quarterdeck.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quarterdeck.Callers.admin;
import static org.quarterdeck.Callers.auditor;
import static org.quarterdeck.Callers.caller;
import static org.quarterdeck.Callers.lead;
import static org.quarterdeck.Callers.member;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@Tag("both-databases")
class RollTests {

    @Autowired
    Roll roll;

    @Autowired
    Directory directory;

    @Autowired
    IdentityService identityService;

    @Test
    void takesANewPersonFromTheAdministrator() {
        PersonId id = anybody();

        Profile made = roll.declare(
                admin(),
                id,
                new Declaration("Acme", "Noor", "Nasser", "noor@example.org", "secret", List.of("members")));

        assertThat(made.person())
                .isEqualTo(new Person(id, "Noor Nasser", "noor@example.org", "Acme", java.util.Set.of(Circle.MEMBERS)));
        assertThat(directory.find(id)).contains(made.person());
        assertThat(identityService.checkPassword(id.value(), "secret")).isTrue();
    }

    @Test
    void letsALeadDeclareWhoIsKnownAndKeepsTheRest() {
        PersonId id = known("Acme");

        Person declared = roll.declare(lead(), id, declared("Globex")).person();

        assertThat(declared.affiliation()).isEqualTo("Globex");
        assertThat(declared.name()).isEqualTo("Noor Nasser");
        assertThat(declared.email()).isEqualTo("noor@example.org");
        assertThat(declared.circles()).containsExactly(Circle.MEMBERS);
        assertThat(identityService.checkPassword(id.value(), "secret")).isTrue();
    }

    @Test
    void replacesThePasswordAndTheCirclesForTheAdministrator() {
        PersonId id = known("Acme");

        roll.declare(admin(), id, new Declaration("Acme", null, null, null, "other", List.of("council", "mentors")));

        assertThat(directory.find(id).orElseThrow().circles()).containsOnly(Circle.COUNCIL, Circle.MENTORS);
        assertThat(identityService.checkPassword(id.value(), "other")).isTrue();
        assertThat(identityService.checkPassword(id.value(), "secret")).isFalse();
    }

    @Test
    void letsNoLeadMakeSomebodyKnownOrGrantSignIn() {
        PersonId id = known("Acme");
        var grant = new Declaration("Acme", null, null, null, null, List.of("camunda-admin"));
        var password = new Declaration("Acme", null, null, null, "mine", null);

        assertThatThrownBy(() -> roll.declare(lead(), anybody(), declared("Acme")))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> roll.declare(lead(), id, grant)).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> roll.declare(lead(), id, password)).isInstanceOf(Barred.class);
        assertThat(directory.find(id).orElseThrow().circles()).containsExactly(Circle.MEMBERS);
        assertThat(identityService.checkPassword(id.value(), "mine")).isFalse();
    }

    @Test
    void letsNobodyElseDeclare() {
        PersonId id = known("Acme");

        assertThatThrownBy(() -> roll.declare(member(), id, declared("Globex"))).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> roll.declare(auditor(), id, declared("Globex")))
                .isInstanceOf(Barred.class);
        assertThat(directory.find(id).orElseThrow().affiliation()).isEqualTo("Acme");
    }

    @Test
    void namesEveryFaultAndLeavesNothingBehind() {
        PersonId id = anybody();
        var wrong = new Declaration(" ", "A\u0007", "x".repeat(121), "nowhere", null, List.of("pirates"));

        Invalid refused = catchThrowableOfType(Invalid.class, () -> roll.declare(admin(), id, wrong));

        assertThat(refused.faults())
                .extracting(Fault::field)
                .containsExactly("affiliation", "firstName", "lastName", "email", "groups");
        assertThat(directory.find(id)).isEmpty();
    }

    @Test
    void takesEveryLanguageButNothingThatTurnsTextAround() {
        PersonId id = known("Acme");

        assertThat(roll.declare(lead(), id, declared("株式会社 Œuvre")).person().affiliation())
                .isEqualTo("株式会社 Œuvre");
        assertThatThrownBy(() -> roll.declare(lead(), id, declared("emcA\u202e")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void keepsTheLastAdministrator() {
        var down = new Declaration("independent", null, null, null, null, List.of("members"));

        assertThat(directory.in(Circle.ADMINISTRATORS)).hasSize(1);
        assertThatThrownBy(() -> roll.declare(admin(), new PersonId("admin"), down))
                .isInstanceOf(NotNow.class);
        assertThat(directory.in(Circle.ADMINISTRATORS)).hasSize(1);
    }

    @Test
    void findsWhoeverTheEngineAloneKnowsWithNoAffiliation() {
        PersonId id = anybody();
        identityService.saveUser(identityService.newUser(id.value()));

        Person found = directory.find(id).orElseThrow();

        assertThat(found.declaredAffiliation()).isEmpty();
        assertThat(found.name()).isEqualTo(id.value());
        assertThat(roll.declare(lead(), id, declared("Acme")).person().affiliation())
                .isEqualTo("Acme");
    }

    @Test
    void isReadByItsReadersAndByEverybodyAboutThemselves() {
        PersonId id = known("Acme");

        assertThat(roll.read(auditor(), id).person().id()).isEqualTo(id);
        assertThat(roll.read(caller(id.value(), Circle.MEMBERS), id).person().id())
                .isEqualTo(id);
        assertThatThrownBy(() -> roll.read(member(), id)).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> roll.read(member(), new Stretch(null, 1))).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> roll.read(lead(), anybody())).isInstanceOf(NoSuch.class);
    }

    @Test
    void isPagedWithoutLosingOrRepeatingAnybody() {
        List<PersonId> made = List.of(known("Acme"), known("Acme"), known("Globex"));
        List<PersonId> seen = new ArrayList<>();
        String after = null;
        do {
            Page<Profile> page = roll.read(auditor(), new Stretch(after, 7));
            page.items().forEach(profile -> seen.add(profile.person().id()));
            after = page.next();
        } while (after != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(made).contains(new PersonId("treasurer2"));
        assertThat(seen).hasSizeGreaterThan(31);
    }

    private PersonId known(String affiliation) {
        PersonId id = anybody();
        roll.declare(
                admin(),
                id,
                new Declaration(affiliation, "Noor", "Nasser", "noor@example.org", "secret", List.of("members")));
        return id;
    }

    private static Declaration declared(String affiliation) {
        return new Declaration(affiliation, null, null, null, null, null);
    }

    private static PersonId anybody() {
        return new PersonId("p" + UUID.randomUUID().toString().replace("-", ""));
    }
}
