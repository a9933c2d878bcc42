package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every band for every person of the demonstration and every owner of a line: somebody can always approve. */
@HouseTest
class SomebodyCanApproveTests {

    private static final List<String> OWNERS = List.of("lead", "treasurer2", "coordinator");

    /** Beyond it the council votes, whoever owns the line: one owner tells it all. */
    private static final String BALLOT = "12000.00";

    @Autowired
    Deck deck;

    @Autowired
    Directory directory;

    static Stream<String> bands() {
        return Stream.of("150.00", "1500.00", "9000.00", BALLOT);
    }

    @ParameterizedTest(name = "a request over {0}")
    @MethodSource("bands")
    @DisplayName("X1 whoever asks, distinct people who are not barred can approve it to the end")
    void goesThroughForEverybody(String amount) {
        for (String owner : amount.equals(BALLOT) ? List.of("lead") : OWNERS) {
            String line = deck.line(owner, FundsCheck.IGNORE, "1.00");
            for (Person member : members()) {
                CaseNumber number = deck.file(member.id().value(), line, amount);

                for (int answers = 0; deck.state(number).equals("in-approval"); answers++) {
                    assertThat(answers)
                            .as("answers to %s of %s", number, member.id())
                            .isLessThan(6);
                    List<String> asked = deck.asked(number);
                    assertThat(asked).doesNotContain(member.id().value(), "admin");
                    assertThat(asked)
                            .allSatisfy(person -> assertThat(
                                            affiliationOf(person).sharesAffiliationWith(member.affiliation()))
                                    .isFalse());
                    deck.agree(asked.get(0), number);
                }

                assertThat(deck.state(number))
                        .as("%s asks for %s", member.id(), amount)
                        .isEqualTo("encumbered");
                assertThat(deck.entries(number))
                        .last()
                        .satisfies(entry -> assertThat(entry.deciders()).doesNotHaveDuplicates());
            }
        }
    }

    private List<Person> members() {
        return directory.in(Circle.MEMBERS).stream()
                .filter(person -> !person.isIn(Circle.ADMINISTRATORS))
                .filter(person -> person.declaredAffiliation().isPresent())
                .toList();
    }

    private Person affiliationOf(String person) {
        return directory.find(new PersonId(person)).orElseThrow();
    }
}
