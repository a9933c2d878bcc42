package org.quarterdeck.ballot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Person;

/** Who is seated, and who sits out and why: settled before a ballot opens, and the same until it closes (SP-04). */
final class Electorate {

    private final Map<String, Integer> seatsByAffiliation = new HashMap<>();
    private final int most;

    private Electorate(int most) {
        this.most = most;
    }

    /**
     * Seats those who may vote, by id. Of one affiliation at most a third of them is seated, and at least one (SP-13): who is too
     * many sits out, before the opening, so that nobody's vote is left out of a count later.
     *
     * @param bar why somebody may not vote on the question
     */
    static List<Elector> of(List<Person> circle, Function<PersonId, Optional<String>> bar) {
        Map<PersonId, Optional<String>> bars = new HashMap<>();
        circle.forEach(person -> bars.put(person.id(), barOf(person, bar)));
        long entitled = bars.values().stream().filter(Optional::isEmpty).count();
        Electorate electorate = new Electorate(Math.max(1, (int) (entitled / 3)));
        return circle.stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .map(person -> electorate.elector(
                        person, bars.getOrDefault(person.id(), Optional.empty()).orElse(null)))
                .toList();
    }

    private static Optional<String> barOf(Person person, Function<PersonId, Optional<String>> bar) {
        if (person.isIn(Circle.ADMINISTRATORS)) {
            return Optional.of("administrators keep the house running and decide nothing in it");
        }
        if (person.declaredAffiliation().isEmpty()) {
            return Optional.of("has not declared an affiliation");
        }
        return bar.apply(person.id());
    }

    private Elector elector(Person person, @Nullable String bar) {
        return new Elector(person.id(), person.affiliation(), bar == null ? seat(person) : bar, Secret.salt());
    }

    /** Null when there was a seat. */
    private @Nullable String seat(Person person) {
        String affiliation = String.valueOf(person.affiliation()).strip().toLowerCase(Locale.ROOT);
        if (affiliation.equals(Person.INDEPENDENT)) {
            return null;
        }
        int seated = seatsByAffiliation.merge(affiliation, 1, Integer::sum);
        return seated <= most ? null : "at most %d of one affiliation are seated".formatted(most);
    }
}
