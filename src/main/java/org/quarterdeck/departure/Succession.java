package org.quarterdeck.departure;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** The module's second door: who owns the budget lines of somebody who leaves from now on. */
@Component
public class Succession {

    private final StoredDepartures departures;
    private final Ledger ledger;
    private final Directory directory;
    private final Memberships memberships;
    private final DepartureMinutes minutes;
    private final DepartureTidings tidings;
    private final Clock clock;

    Succession(
            StoredDepartures departures,
            Ledger ledger,
            Directory directory,
            Memberships memberships,
            DepartureMinutes minutes,
            DepartureTidings tidings,
            Clock clock) {
        this.departures = departures;
        this.ledger = ledger;
        this.directory = directory;
        this.memberships = memberships;
        this.minutes = minutes;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** The codes of the lines that they own. */
    public List<String> lines(CaseNumber number) {
        PersonId leaver = read(number).person();
        return ledger.lines().stream()
                .filter(line -> line.owner().equals(leaver))
                .map(Line::code)
                .map(LineCode::value)
                .toList();
    }

    /** What a lead sees beside the form. */
    public Map<String, Object> sheet(CaseNumber number, String line) {
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("case_number", number.value());
        sheet.put("case_person", read(number).person().value());
        sheet.put("case_line", line);
        sheet.put(
                "case_available", ledger.balance(new LineCode(line)).available().toString());
        return sheet;
    }

    /** Why the person may not say who owns it; empty if they may. */
    public Optional<String> bar(CaseNumber number, PersonId person, Set<String> relations) {
        if (relations.contains("leaver") && read(number).person().equals(person)) {
            return Optional.of("you are leaving");
        }
        Optional<Person> known = directory.find(person);
        if (known.filter(lead -> lead.isIn(Circle.LEADS) || lead.isIn(Circle.TREASURERS))
                .isEmpty()) {
            return Optional.of("leads say who owns a line, and treasurers after a long silence");
        }
        return relations.contains("undeclared")
                        && known.flatMap(Person::declaredAffiliation).isEmpty()
                ? Optional.of("your affiliation has not been declared; a lead can declare it")
                : Optional.empty();
    }

    /** What speaks against the successor. */
    public List<Fault> faults(CaseNumber number, String successor) {
        return unfitness(number, successor).map(words -> new Fault("successor", words)).stream()
                .toList();
    }

    /** Gives the line its new owner. */
    public void handOver(CaseNumber number, String code, PersonId by, PersonId successor) {
        Departure departure = departures.getByNumber(number.value()).orElseThrow(() -> Departures.unknown(number));
        LineCode line = new LineCode(code);
        ledger.handOver(line, successor);
        departure.note(new DepartureItem(
                DepartureItem.Kind.LINE, "line " + line, true, "handed over to " + successor, clock.instant()));
        departures.save(departure);
        minutes.handedOver(number, line, by);
        tidings.handedOver(number, line, successor);
    }

    /** What those read who are asked; the task is not yet known. */
    public Letter asking(CaseNumber number, String line) {
        return tidings.asking(number, line);
    }

    /** The leads have kept silent: the treasurers are asked as well. */
    public List<PersonId> nextAsked(CaseNumber number, String line) {
        List<PersonId> treasurers =
                directory.in(Circle.TREASURERS).stream().map(Person::id).toList();
        tidings.handOverLate(number, line);
        return treasurers.stream()
                .filter(person -> !person.equals(read(number).person()))
                .toList();
    }

    private Optional<String> unfitness(CaseNumber number, String successor) {
        Optional<Person> person;
        try {
            person = directory.find(new PersonId(successor));
        } catch (Invalid shapeless) {
            return Optional.of("must be the id of a person");
        }
        if (person.isEmpty()) {
            return Optional.of("must be somebody with an account: nobody is known as " + successor);
        }
        if (person.get().id().equals(read(number).person())) {
            return Optional.of("must be somebody else than whoever leaves");
        }
        if (person.get().isIn(Circle.ADMINISTRATORS)) {
            return Optional.of("must not be an administrator, who decides nothing");
        }
        if (person.get().declaredAffiliation().isEmpty()) {
            return Optional.of("must have an affiliation declared");
        }
        return memberships
                        .of(person.get().id())
                        .filter(membership -> membership.state() == MemberState.ACTIVE)
                        .isEmpty()
                ? Optional.of("must be active")
                : Optional.empty();
    }

    private Departure read(CaseNumber number) {
        return departures.findByNumber(number.value()).orElseThrow(() -> Departures.unknown(number));
    }
}
