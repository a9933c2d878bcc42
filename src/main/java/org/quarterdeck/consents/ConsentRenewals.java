package org.quarterdeck.consents;

import java.util.List;
import java.util.Optional;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Membership;
import org.quarterdeck.people.Memberships;
import org.springframework.stereotype.Component;

/** Asks members to agree to what is in force now (VO-07), from the question to its end. Everything happens in the caller's transaction. */
@Component
public class ConsentRenewals {

    static final String PROCESS = "consent-renewal";

    private static final String SUSPENDED = "suspended";

    private final StoredRenewals renewals;
    private final ConsentBook book;
    private final Memberships memberships;
    private final Suspensions suspensions;
    private final ConsentRenewalCases cases;
    private final ConsentRenewalTidings tidings;
    private final Docket docket;

    ConsentRenewals(
            StoredRenewals renewals,
            ConsentBook book,
            Memberships memberships,
            Suspensions suspensions,
            ConsentRenewalCases cases,
            ConsentRenewalTidings tidings,
            Docket docket) {
        this.renewals = renewals;
        this.book = book;
        this.memberships = memberships;
        this.suspensions = suspensions;
        this.cases = cases;
        this.tidings = tidings;
        this.docket = docket;
    }

    /** Asks whoever of them belongs to the community and hasn't agreed to the version in force. */
    public void ask(List<PersonId> people, String document) {
        people.stream()
                .filter(this::belongs)
                .filter(person -> !book.missing(person, List.of(document)).isEmpty())
                .forEach(person -> open(person, document));
    }

    /** Opens the case; of one about an earlier version of the document it takes over where the member stood. */
    CaseNumber open(PersonId person, String document) {
        ConsentText text = book.current(document);
        List<Renewal> earlier = renewals.open(person).stream()
                .filter(renewal -> renewal.document().equals(document))
                .toList();
        Optional<Renewal> same = earlier.stream()
                .filter(renewal -> renewal.version().equals(text.version()))
                .findFirst();
        return same.map(Renewal::number).orElseGet(() -> opened(person, text, earlier));
    }

    private CaseNumber opened(PersonId person, ConsentText text, List<Renewal> earlier) {
        String title = "%s, version %s".formatted(text.title(), text.version());
        CaseNumber number = docket.open("CNS", PROCESS, title, person, null, "asked");
        renewals.add(new Renewal(number, person, text.document(), text.version(), null));
        for (Renewal superseded : earlier) {
            if (superseded.suspendedFrom() != null) {
                renewals.suspended(number, superseded.suspendedFrom());
                renewals.suspended(superseded.number(), null);
                docket.move(number, SUSPENDED);
            }
            cases.settle(superseded.number());
        }
        cases.begin(number, title);
        return number;
    }

    /** Tells the member what they are asked. */
    public void tell(CaseNumber number) {
        tidings.asked(renewals.get(number));
    }

    public void remind(CaseNumber number) {
        tidings.reminded(renewals.get(number));
    }

    /** Lets the access of a member rest whose tier has any that matters (VO-07): nothing is taken away. */
    public void suspend(CaseNumber number) {
        Renewal renewal = renewals.get(number);
        if (suspensions.concerns(renewal.person())) {
            suspendNow(renewal);
        }
    }

    /** Whatever the tier, but nobody without whom a circle would be empty: of them the leads are told. Whoever is suspended for another text already stays so until they have agreed to both. */
    void suspendNow(Renewal renewal) {
        List<Circle> emptied = suspensions.emptiedBy(renewal.person());
        if (!emptied.isEmpty()) {
            tidings.spared(renewal, emptied);
            return;
        }
        boolean already = renewals.open(renewal.person()).stream().anyMatch(open -> open.suspendedFrom() != null);
        Optional<MemberState> from = suspensions.suspend(renewal.person());
        from.ifPresent(state -> renewals.suspended(renewal.number(), state));
        if (from.isPresent() || already) {
            docket.move(renewal.number(), SUSPENDED);
            tidings.suspended(renewal);
        }
    }

    Renewal get(CaseNumber number) {
        return renewals.get(number);
    }

    /**
     * Ends the case: whoever has agreed stands where they stood before.
     *
     * @return {@code given}, or {@code lapsed} where the member has left or another version is in force
     */
    public String conclude(CaseNumber number) {
        Renewal renewal = renewals.get(number);
        boolean given =
                book.missing(renewal.person(), List.of(renewal.document())).isEmpty();
        if (given && renewal.suspendedFrom() != null) {
            resumeOrHandOn(renewal, renewal.suspendedFrom());
        }
        renewals.end(number);
        String outcome = given ? "given" : "lapsed";
        docket.close(number, outcome);
        return outcome;
    }

    /** Somebody who owes two agreements stays suspended until they have given both. */
    private void resumeOrHandOn(Renewal renewal, MemberState from) {
        Optional<Renewal> other = renewals.open(renewal.person()).stream()
                .filter(open -> !open.number().equals(renewal.number()) && open.suspendedFrom() == null)
                .filter(open -> docket.find(open.number())
                        .filter(about -> about.state().equals(SUSPENDED))
                        .isPresent())
                .findFirst();
        if (other.isPresent()) {
            renewals.suspended(other.get().number(), from);
        } else {
            suspensions.resume(renewal.person(), from);
        }
    }

    /** The cases of the person that wait for an agreement to the document. */
    List<Renewal> waiting(PersonId person) {
        return renewals.open(person);
    }

    boolean belongs(PersonId person) {
        return memberships
                .of(person)
                .map(Membership::state)
                .filter(state -> !state.hasLeft() && state != MemberState.EMERITUS)
                .isPresent();
    }
}
