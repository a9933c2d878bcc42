package org.quarterdeck.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Person;

class ElectorateTests {

    @Test
    @DisplayName("SP-13 seats a third of one affiliation at most, by id, and lists who sits out")
    void seatsAThirdOfOneAffiliation() {
        List<Elector> electors =
                electors("f:Acme", "a:Acme", "c:Globex", "b:ACME ", "d:acme", "e:Initech", "g:Umbrella");

        assertThat(seated(electors)).containsExactly("a", "b", "c", "e", "g");
        assertThat(becauseOf(electors, "d")).isEqualTo("at most 2 of one affiliation are seated");
        assertThat(becauseOf(electors, "f")).isEqualTo("at most 2 of one affiliation are seated");
    }

    @Test
    @DisplayName("SP-13 seats one of each affiliation at least")
    void seatsOneAtLeast() {
        assertThat(seated(electors("a:Acme", "b:Acme"))).containsExactly("a");
    }

    @Test
    void sharesIndependenceWithNobody() {
        assertThat(seated(electors("a:independent", "b:Independent", "c:independent")))
                .hasSize(3);
    }

    @Test
    @DisplayName("the barred leave first, and count neither for the third nor for their affiliation's seats")
    void leavesTheBarredOutFirst() {
        List<Elector> electors = electors("a:Acme", "b:Acme", "c:Globex", "x:Acme", "y:Globex");

        assertThat(seated(electors)).containsExactly("a", "c");
        assertThat(becauseOf(electors, "x")).isEqualTo("owns the fence");
    }

    @Test
    @DisplayName("X2 without a declared affiliation nobody is seated")
    void seatsNobodyUndeclared() {
        List<Elector> electors = electors("a:Acme", "b:");

        assertThat(seated(electors)).containsExactly("a");
        assertThat(becauseOf(electors, "b")).isEqualTo("has not declared an affiliation");
    }

    @Test
    @DisplayName("administrators decide nothing, whatever circle they join")
    void seatsNoAdministrator() {
        Person admin =
                new Person(new PersonId("admin"), "Admin", null, "Acme", Set.of(Circle.COUNCIL, Circle.ADMINISTRATORS));

        assertThat(seated(Electorate.of(List.of(admin), person -> Optional.empty())))
                .isEmpty();
    }

    /** @param people {@code id:affiliation}; x and y own the fence */
    private static List<Elector> electors(String... people) {
        List<Person> circle = Arrays.stream(people)
                .map(person -> person.split(":", -1))
                .map(parts -> new Person(
                        new PersonId(parts[0]),
                        parts[0],
                        null,
                        parts[1].isEmpty() ? null : parts[1],
                        Set.of(Circle.COUNCIL)))
                .collect(Collectors.toList());
        Set<PersonId> owners = Set.of(new PersonId("x"), new PersonId("y"));
        return Electorate.of(
                circle, person -> owners.contains(person) ? Optional.of("owns the fence") : Optional.empty());
    }

    private static List<String> seated(List<Elector> electors) {
        return electors.stream()
                .filter(Elector::isSeated)
                .map(elector -> elector.person().value())
                .toList();
    }

    private static @Nullable String becauseOf(List<Elector> electors, String person) {
        return electors.stream()
                .filter(elector -> elector.person().value().equals(person))
                .findFirst()
                .orElseThrow()
                .because();
    }
}
