package org.quarterdeck.budget;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.StandIns;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Knows who may approve a request, who is barred and why (X1, X2, BA-05), and who takes the place of the barred. */
@Component
class Approvers {

    static final Set<String> RELATIONS =
            Set.of("requester", "payee", "payee-affiliation", "earlier-approver", "recused", "undeclared");

    /** Who has no vote on a request. To have approved it before is no reason: a vote is another question. */
    static final Set<String> VOTERS =
            Set.of("requester", "payee", "payee-affiliation", "first-decider", "recused", "undeclared");

    /** What keeps somebody from hearing an appeal against the decision, beside having decided. */
    private static final Set<String> NEAR = Set.of("requester", "payee", "payee-affiliation", "recused");

    private final Directory directory;
    private final Acquaintances acquaintances;
    private final StandIns standIns;

    Approvers(Directory directory, Acquaintances acquaintances, StandIns standIns) {
        this.directory = directory;
        this.acquaintances = acquaintances;
        this.standIns = standIns;
    }

    /** Why the person may not decide, in words for them; empty if they may. */
    Optional<String> bar(BudgetRequest request, PersonId id, Set<String> relations) {
        return acquaintances
                .person(id)
                .map(person -> bar(request, person, relations))
                .orElseGet(() -> Optional.of("nobody is known by the id " + id));
    }

    /** What keeps the person from deciding, whether it is theirs to do or not: asked of whoever acts for another (X3). */
    Optional<String> conflict(BudgetRequest request, PersonId id, Set<String> relations) {
        return acquaintances
                .person(id)
                .map(person -> conflict(request, person, relations))
                .orElseGet(() -> Optional.of("nobody is known by the id " + id));
    }

    /** Why the person stands too near to the request to hear an appeal against it; empty if they don't. */
    Optional<String> nearness(BudgetRequest request, PersonId id) {
        return acquaintances.person(id).flatMap(person -> conflict(request, person, NEAR));
    }

    private Optional<String> bar(BudgetRequest request, Person person, Set<String> relations) {
        if (!isEntitled(request, person)) {
            return Optional.of("you are neither the line's owner nor a lead, a treasurer or on the council");
        }
        return conflict(request, person, relations);
    }

    /** Whoever acted for another in the case, or for whom another acted, has acted as well. */
    private Optional<String> conflict(BudgetRequest request, Person person, Set<String> relations) {
        if (person.isIn(Circle.ADMINISTRATORS)) {
            return Optional.of("administrators decide nothing");
        }
        return reason(request, person, relations)
                .or(() -> standIns.tied(request.number(), person.id()).stream()
                        .flatMap(other -> acquaintances.person(other).stream())
                        .flatMap(other -> reason(request, other, relations).stream())
                        .findFirst());
    }

    private Optional<String> reason(BudgetRequest request, Person person, Set<String> relations) {
        return relations.stream()
                .sorted()
                .flatMap(relation -> reason(request, person, relation).stream())
                .findFirst();
    }

    /**
     * Whom to offer the open step: the first link of the chain in which anybody is left. Line owner, any other lead, a
     * treasurer, a council member; those asked for another seat of the step are passed over.
     */
    List<Person> eligible(BudgetRequest request) {
        return nextLink(request, List.of());
    }

    /** Whom to ask beside those who were asked and don't answer: the first link of the chain in which anybody is left. */
    List<Person> nextLink(BudgetRequest request, Collection<PersonId> asked) {
        Set<PersonId> passedOver = new HashSet<>(asked);
        passedOver.addAll(request.askedNow());
        return chain(request)
                .map(link -> free(request, link.get(), passedOver))
                .filter(link -> !link.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Everybody along the chain who may answer the open step. */
    List<PersonId> everybody(BudgetRequest request) {
        return chain(request)
                .flatMap(link -> free(request, link.get(), List.of()).stream())
                .map(Person::id)
                .distinct()
                .toList();
    }

    /** Whether anybody along the chain may still answer the open step, asked or not. */
    boolean isAnybodyLeft(BudgetRequest request) {
        return chain(request)
                .anyMatch(link -> !free(request, link.get(), List.of()).isEmpty());
    }

    /** Whom to ask when nobody along the chain answers: every lead and every treasurer who isn't asked yet. */
    List<Person> leadsAndTreasurers(BudgetRequest request, Collection<PersonId> asked) {
        List<Person> all = Stream.of(Circle.LEADS, Circle.TREASURERS)
                .flatMap(circle -> answering(circle, request).stream())
                .distinct()
                .toList();
        return free(request, all, asked);
    }

    /** Those of the people who may still decide. */
    List<PersonId> stillFree(BudgetRequest request, List<PersonId> people) {
        return people.stream()
                .filter(person -> bar(request, person, RELATIONS).isEmpty())
                .toList();
    }

    /** A link is only looked up where the ones before it are exhausted. */
    private Stream<Supplier<List<Person>>> chain(BudgetRequest request) {
        Line line = acquaintances.line(request.line()).orElseThrow();
        return switch (request.openStep().approver()) {
            case Step.LINE_OWNER ->
                Stream.of(
                        () -> acquaintances.person(line.owner()).stream().toList(),
                        () -> answering(Circle.LEADS, request),
                        () -> answering(Circle.TREASURERS, request),
                        () -> answering(Circle.COUNCIL, request));
            case Step.TREASURER ->
                Stream.of(() -> answering(Circle.TREASURERS, request), () -> answering(Circle.COUNCIL, request));
            default -> Stream.of(() -> answering(Circle.COUNCIL, request));
        };
    }

    private List<Person> answering(Circle circle, BudgetRequest request) {
        return directory.answering(circle, Minutes.PROCESS, request.number());
    }

    private List<Person> free(BudgetRequest request, List<Person> people, Collection<PersonId> passedOver) {
        return people.stream()
                .filter(person -> !passedOver.contains(person.id()))
                .filter(person -> bar(request, person, RELATIONS).isEmpty())
                .toList();
    }

    /** Whether the person stands anywhere in the chain: nobody else decides, whoever hands them the task. */
    private boolean isEntitled(BudgetRequest request, Person person) {
        return person.isIn(Circle.LEADS)
                || person.isIn(Circle.TREASURERS)
                || person.isIn(Circle.COUNCIL)
                || acquaintances
                        .line(request.line())
                        .map(Line::owner)
                        .filter(person.id()::equals)
                        .isPresent();
    }

    /** Whether the payee owns the line, or is a treasurer or on the council. */
    boolean isRelatedParty(BudgetRequest request, Line line) {
        String payee = request.payee().person();
        if (payee == null) {
            return false;
        }
        PersonId id = new PersonId(payee);
        return line.owner().equals(id)
                || acquaintances
                        .person(id)
                        .filter(person -> person.isIn(Circle.TREASURERS) || person.isIn(Circle.COUNCIL))
                        .isPresent();
    }

    private Optional<String> reason(BudgetRequest request, Person person, String relation) {
        String because = switch (relation) {
            case "requester" -> request.requester().equals(person.id()) ? "you asked for this money yourself" : "";
            case "payee" -> person.id().value().equals(request.payee().person()) ? "you are to be paid" : "";
            case "payee-affiliation" ->
                person.sharesAffiliationWith(affiliationOf(request.payee()))
                        ? "you share an affiliation with the payee"
                        : "";
            case "first-decider" -> decidedBefore(request, person);
            case "earlier-approver" ->
                request.said().approvers().contains(person.id())
                        ? "you have approved this request already"
                        : request.said().hasAnswered(person.id())
                                ? "you have answered this step already"
                                : decidedBefore(request, person);
            case "recused" -> request.said().isRecused(person.id()) ? "you have declared a conflict of interest" : "";
            case "undeclared" ->
                person.declaredAffiliation().isEmpty()
                        ? "your affiliation has not been declared; a lead can declare it"
                        : "";
            default -> throw new IllegalArgumentException("nobody is barred for being " + relation);
        };
        return Optional.of(because).filter(words -> !words.isEmpty());
    }

    private static String decidedBefore(BudgetRequest request, Person person) {
        return request.hasDecidedBefore(person.id())
                ? "you had a part in the decision that was sent back after an appeal"
                : "";
    }

    private @Nullable String affiliationOf(Payee payee) {
        return payee.person() == null
                ? payee.affiliation()
                : acquaintances
                        .person(new PersonId(payee.person()))
                        .map(Person::affiliation)
                        .orElse(null);
    }
}
