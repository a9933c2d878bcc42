package org.quarterdeck.volunteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Knows who can vouch for an applicant (VO-02), and who is barred from seeing to an application (X1, X2). */
@Component
class Fitness {

    private final Directory directory;
    private final Memberships memberships;
    private final Vouchings vouchings;
    private final Recusals recusals;
    private final EarlierAnswerers earlier;

    Fitness(
            Directory directory,
            Memberships memberships,
            Vouchings vouchings,
            Recusals recusals,
            EarlierAnswerers earlier) {
        this.directory = directory;
        this.memberships = memberships;
        this.vouchings = vouchings;
        this.recusals = recusals;
        this.earlier = earlier;
    }

    /** Why those named can't be the sponsors; empty if they can, or none are asked for. */
    Optional<String> faultOf(PersonId applicant, Role role, List<String> named) {
        if (role.sponsors() == 0) {
            return Optional.empty();
        }
        if (named.size() != role.sponsors()) {
            return Optional.of("must be %d people's ids for %s".formatted(role.sponsors(), role.tier()));
        }
        List<PersonId> before = new ArrayList<>();
        for (String id : named) {
            Optional<String> why = !id.matches("[a-zA-Z0-9]{1,64}")
                    ? Optional.of("nobody is known by the id " + id)
                    : unfit(applicant, role, new PersonId(id), before);
            if (why.isPresent()) {
                return why;
            }
            before.add(new PersonId(id));
        }
        return Optional.empty();
    }

    /** Why the person can't vouch beside those others; empty if they can. */
    Optional<String> unfit(PersonId applicant, Role role, PersonId sponsor, Collection<PersonId> others) {
        if (sponsor.equals(applicant)) {
            return Optional.of("nobody vouches for themself");
        }
        if (others.contains(sponsor)) {
            return Optional.of("%s can't vouch twice".formatted(sponsor));
        }
        return directory
                .find(sponsor)
                .map(person -> unfit(role, person, others))
                .orElseGet(() -> Optional.of("nobody is known by the id " + sponsor));
    }

    private Optional<String> unfit(Role role, Person person, Collection<PersonId> others) {
        if (person.isIn(Circle.ADMINISTRATORS)
                || memberships
                        .of(person.id())
                        .filter(member -> member.state() == MemberState.ACTIVE && member.countsAs(role.sponsorTier()))
                        .isEmpty()) {
            return Optional.of("%s is no active member of tier %s or above".formatted(person.id(), role.sponsorTier()));
        }
        if (person.declaredAffiliation().isEmpty()) {
            return Optional.of("the organisation of %s has not been declared".formatted(person.id()));
        }
        return others.stream()
                .map(directory::find)
                .flatMap(Optional::stream)
                .filter(other -> person.sharesAffiliationWith(other.affiliation()))
                .map(other -> "%s and %s are both of %s: sponsors come from different organisations"
                        .formatted(other.id(), person.id(), person.affiliation()))
                .findFirst();
    }

    /** Who holds the other seats, or is still asked for them. */
    List<PersonId> others(CaseNumber application, int seat) {
        return vouchings.seats(application).stream()
                .filter(vouching -> vouching.seat() != seat && !vouching.state().isFree())
                .map(Vouching::person)
                .toList();
    }

    boolean isSponsor(CaseNumber application, PersonId person) {
        return vouchings.of(application).stream()
                .anyMatch(vouching ->
                        vouching.person().equals(person) && !vouching.state().isFree());
    }

    /** Why the person may not see to it, in words for them; empty if they may. */
    Optional<String> bar(VolunteerApplication application, Set<String> relations, PersonId person) {
        return relations.stream()
                .sorted()
                .flatMap(relation -> reason(application, relation, person).stream())
                .findFirst();
    }

    private Optional<String> reason(VolunteerApplication application, String relation, PersonId person) {
        return switch (relation) {
            case "applicant" -> when(application.isOf(person), "this is your own application");
            case "sponsor" -> when(isSponsor(application.number(), person), "you vouch for the applicant");
            case "decliner" ->
                when(
                        application.decliner().filter(person::equals).isPresent(),
                        "you have asked for this yourself: a second person confirms it");
            case "first-decider" ->
                when(
                        earlier.of(application.number()).contains(person),
                        "you answered this application before it was sent back");
            case "recused" ->
                when(
                        recusals.has(application.number(), person),
                        "you have declared a conflict of interest with the applicant");
            case "unfit" ->
                vouchings.seats(application.number()).stream()
                        .filter(vouching -> vouching.person().equals(person))
                        .findFirst()
                        .flatMap(vouching -> unfit(
                                application.applicant(),
                                application.role(),
                                person,
                                others(application.number(), vouching.seat())));
            case "undeclared" ->
                when(
                        directory
                                .find(person)
                                .flatMap(Person::declaredAffiliation)
                                .isEmpty(),
                        "your affiliation has not been declared; a lead can declare it");
            default -> throw new IllegalArgumentException("nobody is barred for being " + relation);
        };
    }

    private static Optional<String> when(boolean so, String words) {
        return so ? Optional.of(words) : Optional.empty();
    }
}
