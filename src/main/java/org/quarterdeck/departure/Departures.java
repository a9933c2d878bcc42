package org.quarterdeck.departure;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Identities;
import org.quarterdeck.people.Identity;
import org.quarterdeck.people.Mainstays;
import org.quarterdeck.people.Membership;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.people.Tier;
import org.quarterdeck.rota.GivenBack;
import org.quarterdeck.rota.Rota;
import org.springframework.stereotype.Component;

/** The module's door: departures, from the word that somebody leaves to the proof that nothing of theirs is left behind (VO-19). */
@Component
public class Departures {

    static final String PROCESS = "volunteer-offboarding";

    private final StoredDepartures departures;
    private final LeavingForm form;
    private final Memberships memberships;
    private final Identities identities;
    private final Mainstays mainstays;
    private final Rota rota;
    private final HeldTasks heldTasks;
    private final Docket docket;
    private final DepartureMinutes minutes;
    private final DepartureTidings tidings;
    private final DepartureSettings settings;
    private final Clock clock;

    Departures(
            StoredDepartures departures,
            LeavingForm form,
            Memberships memberships,
            Identities identities,
            Mainstays mainstays,
            Rota rota,
            HeldTasks heldTasks,
            Docket docket,
            DepartureMinutes minutes,
            DepartureTidings tidings,
            DepartureSettings settings,
            Clock clock) {
        this.departures = departures;
        this.form = form;
        this.memberships = memberships;
        this.identities = identities;
        this.mainstays = mainstays;
        this.rota = rota;
        this.heldTasks = heldTasks;
        this.docket = docket;
        this.minutes = minutes;
        this.tidings = tidings;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Every fault of what is given; what is missing is the form's to say.
     *
     * @throws org.quarterdeck.kernel.Barred if they speak of somebody else, and may not
     */
    public List<Fault> faultsIn(PersonId by, Leaving leaving) {
        return form.faultsIn(by, leaving);
    }

    /** Opens the case of a departure that has no fault. */
    public CaseNumber file(PersonId by, Leaving leaving, @Nullable String reference) {
        PersonId person = LeavingForm.person(leaving).orElseThrow();
        Tier tier = memberships.of(person).map(Membership::tier).orElse(null);
        CaseNumber number = docket.open("OFF", PROCESS, title(tier), by, reference, "leaving");
        String reason = Objects.requireNonNull(leaving.reason(), "the form lets nothing through without it");
        departures.save(Departure.begin(
                number, person, by, reason, leaving.forCause(), leaving.becomes(), tier, clock.instant()));
        return number;
    }

    /** What Tasklist's lists show of it: never who. */
    public String titleOf(CaseNumber number) {
        return title(read(number).tier());
    }

    public PersonId personOf(CaseNumber number) {
        return read(number).person();
    }

    public boolean isForCause(CaseNumber number) {
        return read(number).isForCause();
    }

    /** Whether the person stays an emeritus, with the account. */
    public boolean keepsAccount(CaseNumber number) {
        return read(number).becomes() == Becoming.EMERITUS;
    }

    /** When the leads are told of access that is still there. */
    public Instant removalDue(CaseNumber number) {
        Departure departure = read(number);
        return departure
                .begunAt()
                .plus(departure.isForCause() ? settings.removalForCauseWithin() : settings.removalWithin());
    }

    /** Gives back every shift to come; newcomers whom nobody would supervise any more are taken off, and told. */
    public void giveBackShifts(CaseNumber number) {
        Departure departure = get(number);
        mainstays.hold(departure.person());
        GivenBack given = rota.giveBack(departure.person(), null);
        given.shifts()
                .forEach(shift -> note(
                        departure,
                        DepartureItem.Kind.SHIFT,
                        "shift %d, %s on %s".formatted(shift.id(), shift.kind().code(), shift.startsAt()),
                        true,
                        "a place is free again"));
        departures.save(departure);
        tidings.stranded(departure, given.stranded());
    }

    /**
     * From now on nothing is given to them, and they have no say. Two of the last may have gone at once: the circle that would be left
     * empty keeps its last one, and somebody has to look after it.
     */
    public void block(CaseNumber number) {
        Departure departure = get(number);
        List<Circle> lastOf = mainstays.hold(departure.person());
        memberships.move(departure.person(), departure.becomes().state());
        if (identities.find(departure.person()).isPresent()) {
            identities.place(departure.person(), circlesLeft(departure, lastOf));
            lastOf.forEach(circle -> note(
                    departure,
                    DepartureItem.Kind.ACCOUNT,
                    "the last place in %s".formatted(circle.id()),
                    false,
                    "stays theirs until another is there"));
            departures.save(departure);
        }
        tidings.begun(departure);
    }

    /** Gives the tasks that they hold to those who are asked next. */
    public void passOnTasks(CaseNumber number) {
        Departure departure = get(number);
        heldTasks
                .passOn(departure.person())
                .forEach(task -> note(departure, DepartureItem.Kind.TASK, task.what(), task.done(), task.note()));
        departures.save(departure);
    }

    /** Tells the leads that access is still there, after the time it may take. */
    public void reportLateAccess(CaseNumber number) {
        tidings.removalLate(read(number));
    }

    /** Takes the account away, as the last thing, unless a circle would be left empty; whoever had none is left so. */
    public void closeAccount(CaseNumber number) {
        Departure departure = get(number);
        Optional<Identity> account = identities.find(departure.person());
        if (account.isPresent()) {
            boolean goes = !mainstays.areMissingIn(account.get().circles());
            if (goes) {
                identities.remove(departure.person());
            }
            note(
                    departure,
                    DepartureItem.Kind.ACCOUNT,
                    "account in the house",
                    goes,
                    goes ? "removed" : "stays, with the last place in a circle");
            departures.save(departure);
        }
    }

    private static Set<Circle> circlesLeft(Departure departure, List<Circle> lastOf) {
        Set<Circle> left = new HashSet<>(lastOf);
        if (departure.becomes() == Becoming.EMERITUS) {
            left.add(Circle.MEMBERS);
        }
        return left;
    }

    /** Ends the departure, and says what nobody has taken over. */
    public String conclude(CaseNumber number) {
        Departure departure = get(number);
        departure.end(clock.instant());
        departures.save(departure);
        minutes.concluded(departure);
        String outcome = departure.becomes().id();
        docket.close(number, outcome);
        tidings.concluded(departure);
        return outcome;
    }

    private void note(Departure departure, DepartureItem.Kind kind, String what, boolean passedOn, String note) {
        departure.note(new DepartureItem(kind, what, passedOn, note, clock.instant()));
    }

    private static String title(@Nullable Tier tier) {
        return tier == null ? "Departure of a member" : "Departure of a %s member".formatted(tier);
    }

    private Departure get(CaseNumber number) {
        return departures.getByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    private Departure read(CaseNumber number) {
        return find(number).orElseThrow(() -> unknown(number));
    }

    Optional<Departure> find(CaseNumber number) {
        return departures.findByNumber(number.value());
    }

    static NoSuch unknown(CaseNumber number) {
        return new NoSuch("no departure has the number " + number);
    }
}
