package org.quarterdeck.departure;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Membership;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The module's third door: members of whom nothing is heard, from the first word to them to their staying or going (VO-18). */
@Component
public class Inactivity {

    static final String PROCESS = "inactivity-review";

    private static final String RETIREMENT = "Nothing was heard of them for a long time, and they didn't object.";
    private static final int A_PAGE = 200;
    private static final int MOST_AT_ONCE = 100;

    private final StoredReviews reviews;
    private final Silence silence;
    private final ReviewCases cases;
    private final DepartureFilings filings;
    private final Departures departures;
    private final Docket docket;
    private final Directory directory;
    private final Memberships memberships;
    private final DepartureMinutes minutes;
    private final ReviewTidings tidings;
    private final DepartureSettings settings;
    private final Clock clock;

    Inactivity(
            StoredReviews reviews,
            Silence silence,
            ReviewCases cases,
            DepartureFilings filings,
            Departures departures,
            Docket docket,
            Directory directory,
            Memberships memberships,
            DepartureMinutes minutes,
            ReviewTidings tidings,
            DepartureSettings settings,
            Clock clock) {
        this.reviews = reviews;
        this.silence = silence;
        this.cases = cases;
        this.filings = filings;
        this.departures = departures;
        this.docket = docket;
        this.directory = directory;
        this.memberships = memberships;
        this.minutes = minutes;
        this.tidings = tidings;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a case for every silent member who has none. */
    void look() {
        int opened = 0;
        PersonId behind = null;
        List<Membership> page;
        do {
            page = memberships.in(EnumSet.of(MemberState.ACTIVE), behind, A_PAGE);
            for (Map.Entry<PersonId, Instant> silent : silence.among(page).entrySet()) {
                if (opened < MOST_AT_ONCE
                        && reviews.findByOpenFor(silent.getKey().value()).isEmpty()) {
                    open(silent.getKey(), silent.getValue());
                    opened++;
                }
            }
            behind = page.isEmpty() ? null : page.get(page.size() - 1).person();
        } while (page.size() == A_PAGE && opened < MOST_AT_ONCE);
    }

    private void open(PersonId person, Instant lastHeard) {
        String title = "Inactivity of a member";
        CaseNumber number = docket.open("INA", PROCESS, title, person, null, "announced");
        reviews.save(DepartureReview.begin(number, person, lastHeard, clock.instant()));
        cases.begin(number, title);
    }

    /** Tells the member that nothing was heard of them, and how they object. */
    public void announce(CaseNumber number) {
        tidings.announce(read(number));
    }

    /** Whether nothing was heard of them since. */
    public boolean isStillSilent(CaseNumber number) {
        return silence.isSilent(read(number).person());
    }

    /**
     * How it stands, for the member alone.
     *
     * @throws NoSuch if there is none of that number about them
     */
    public Inquiry inquiry(CaseNumber number, PersonId person) {
        return reviews.findByNumber(number.value())
                .filter(review -> review.person().equals(person))
                .map(review -> new Inquiry(
                        number, review.lastHeard(), review.begunAt().plus(settings.objection()), review.state()))
                .orElseThrow(() -> unknown(number));
    }

    /**
     * Takes the member's objection to their own review, as they hand it in.
     *
     * @throws NoSuch if nobody asks whether they are still there
     * @throws org.quarterdeck.kernel.NotNow if it is too late
     */
    @Transactional
    public CaseNumber object(PersonId person, @Nullable String words) {
        DepartureReview review = reviews.findByOpenFor(person.value())
                .orElseThrow(() -> new NoSuch("nobody asks whether you are still active"));
        cases.object(review.number(), person, Objection.of(words));
        return review.number();
    }

    /** Notes the objection. */
    public void recordObjection(CaseNumber number, PersonId person, String words) {
        DepartureReview review = get(number);
        review.object(words, clock.instant());
        reviews.save(review);
        docket.move(number, "objected");
    }

    /** What coordinators read who are asked; the task is not yet known. */
    public Letter asking(CaseNumber number) {
        return tidings.asking(number);
    }

    /** What a coordinator sees beside the form. */
    public Map<String, Object> sheet(CaseNumber number) {
        DepartureReview review = read(number);
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("case_number", number.value());
        sheet.put("case_person", review.person().value());
        sheet.put("case_last", review.lastHeard().toString());
        sheet.put("case_objection", review.objection().orElse(""));
        return sheet;
    }

    /** Why the person may not hear it; empty if they may. */
    public Optional<String> bar(CaseNumber number, PersonId person, Set<String> relations) {
        if (relations.contains("concerned") && read(number).person().equals(person)) {
            return Optional.of("it is about yourself");
        }
        Optional<Person> known = directory.find(person);
        if (known.filter(one -> one.isIn(Circle.COORDINATORS)).isEmpty()) {
            return Optional.of("coordinators hear objections");
        }
        return relations.contains("undeclared")
                        && known.flatMap(Person::declaredAffiliation).isEmpty()
                ? Optional.of("your affiliation has not been declared; a lead can declare it")
                : Optional.empty();
    }

    /** What speaks against letting the member go. */
    public List<Fault> faults(CaseNumber number, boolean stays) {
        PersonId person = read(number).person();
        return stays
                ? List.of()
                : departures.faultsIn(person, retirement(person)).stream()
                        .map(fault -> new Fault("decision", "can't be that they go: " + fault.message()))
                        .toList();
    }

    /** Notes what a coordinator decided. */
    public void hear(CaseNumber number, PersonId by, @Nullable String reason) {
        DepartureReview review = get(number);
        review.hear(by, reason);
        reviews.save(review);
    }

    /**
     * The member stays, unless they have become something else meanwhile.
     *
     * @return how the review ended
     */
    public String keep(CaseNumber number) {
        boolean isActive = memberships
                .of(read(number).person())
                .filter(member -> member.state() == MemberState.ACTIVE)
                .isPresent();
        return end(number, isActive ? DepartureReview.Outcome.STAYS : DepartureReview.Outcome.OVERTAKEN);
    }

    /**
     * The member becomes an emeritus: a departure of their own begins.
     *
     * @return how the review ended
     */
    public String retire(CaseNumber number) {
        PersonId person = read(number).person();
        String outcome = end(number, DepartureReview.Outcome.RETIRED);
        filings.fileFor(
                person,
                Map.of("person", person.value(), "reason", RETIREMENT, "becomes", Becoming.EMERITUS.id()),
                number);
        return outcome;
    }

    private String end(CaseNumber number, DepartureReview.Outcome how) {
        DepartureReview review = get(number);
        review.end(how);
        reviews.save(review);
        minutes.reviewed(review, how.id());
        docket.close(number, how.id());
        tidings.ended(review, how);
        return how.id();
    }

    private static Leaving retirement(PersonId person) {
        return new Leaving(person.value(), RETIREMENT, false, Becoming.EMERITUS);
    }

    private DepartureReview get(CaseNumber number) {
        return reviews.getByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    private DepartureReview read(CaseNumber number) {
        return reviews.findByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    private static NoSuch unknown(CaseNumber number) {
        return new NoSuch("no inactivity review has the number " + number);
    }
}
