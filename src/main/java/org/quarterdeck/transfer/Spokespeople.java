package org.quarterdeck.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Knows who answers for a line, and who is barred from it and why (BA-17, X1). */
@Component
class Spokespeople {

    private static final Set<String> RELATIONS = Set.of("requester", "answered", "undeclared");

    private final Directory directory;
    private final Ledger ledger;

    Spokespeople(Directory directory, Ledger ledger) {
        this.directory = directory;
        this.ledger = ledger;
    }

    /** Whether the person may ask for money to be moved: whoever answers for money, and the owners of the two lines. */
    boolean mayAsk(PersonId person, Order order) {
        return directory.find(person).filter(Spokespeople::answersForMoney).isPresent()
                || Stream.of(order.from(), order.to()).anyMatch(code -> owns(person, code));
    }

    /**
     * Whom to ask for the line: the first link of the chain in which anybody is left. Its owner, a lead, a treasurer, a council
     * member; where one person owns both lines, a lead answers for the one and a treasurer for the other.
     */
    List<PersonId> eligible(Transfer transfer, Side side) {
        return chain(transfer, side)
                .map(Supplier::get)
                .map(link -> link.stream()
                        .filter(person -> bar(transfer, person, RELATIONS).isEmpty())
                        .map(Person::id)
                        .toList())
                .filter(link -> !link.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Why the person may not answer for the line, in words for them; empty if they may. */
    Optional<String> bar(Transfer transfer, Side side, PersonId id, Set<String> relations) {
        Optional<Person> person = directory.find(id);
        if (person.isEmpty()) {
            return Optional.of("nobody is known by the id " + id);
        }
        if (!isInChain(transfer, side, person.get())) {
            return Optional.of("you don't answer for line " + transfer.line(side));
        }
        return bar(transfer, person.get(), relations);
    }

    /** Why the person stands too near to the transfer to hear an appeal against it; empty if they don't. */
    Optional<String> nearness(Transfer transfer, PersonId id) {
        return directory
                .find(id)
                .flatMap(person -> Stream.of("requester", "answered")
                        .flatMap(relation -> reason(transfer, person, relation).stream())
                        .findFirst());
    }

    private Optional<String> bar(Transfer transfer, Person person, Set<String> relations) {
        if (person.isIn(Circle.ADMINISTRATORS)) {
            return Optional.of("administrators decide nothing");
        }
        return relations.stream()
                .sorted()
                .flatMap(relation -> reason(transfer, person, relation).stream())
                .findFirst();
    }

    private static Optional<String> reason(Transfer transfer, Person person, String relation) {
        return switch (relation) {
            case "requester" ->
                transfer.requester().equals(person.id())
                        ? Optional.of("you asked for this transfer yourself")
                        : Optional.empty();
            case "answered" ->
                transfer.saidBy(person.id())
                        .map(said -> said == TransferVerdict.RECUSE
                                ? "you have declared a conflict of interest"
                                : "you have answered already; nobody answers for both lines");
            case "undeclared" ->
                person.declaredAffiliation().isEmpty()
                        ? Optional.of("your affiliation has not been declared; a lead can declare it")
                        : Optional.empty();
            default -> throw new IllegalArgumentException("nobody is barred for being " + relation);
        };
    }

    private Stream<Supplier<List<Person>>> chain(Transfer transfer, Side side) {
        Supplier<List<Person>> leads = () -> directory.in(Circle.LEADS);
        Supplier<List<Person>> treasurers = () -> directory.in(Circle.TREASURERS);
        Supplier<List<Person>> council = () -> directory.in(Circle.COUNCIL);
        PersonId owner = owner(transfer, side);
        PersonId other = owner(transfer, side.other());
        if (owner.equals(other)) {
            return side == Side.GIVING ? Stream.of(leads, council) : Stream.of(treasurers, council);
        }
        return Stream.of(() -> directory.find(owner).stream().toList(), leads, treasurers, council)
                .map(link -> () -> link.get().stream()
                        .filter(person -> !person.id().equals(other))
                        .toList());
    }

    private boolean isInChain(Transfer transfer, Side side, Person person) {
        return chain(transfer, side)
                .anyMatch(link ->
                        link.get().stream().anyMatch(entitled -> entitled.id().equals(person.id())));
    }

    private PersonId owner(Transfer transfer, Side side) {
        return ledger.line(transfer.line(side)).orElseThrow().owner();
    }

    private boolean owns(PersonId person, @Nullable String code) {
        return Named.line(ledger, code)
                .filter(line -> line.owner().equals(person))
                .isPresent();
    }

    private static boolean answersForMoney(Person person) {
        return person.isIn(Circle.LEADS) || person.isIn(Circle.TREASURERS);
    }
}
