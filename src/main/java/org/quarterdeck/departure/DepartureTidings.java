package org.quarterdeck.departure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.Grant;
import org.quarterdeck.access.GrantState;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.quarterdeck.rota.Shift;
import org.springframework.stereotype.Component;

/** Finds the words in which people hear of a departure. */
@Component
class DepartureTidings {

    private final Post post;
    private final Directory directory;
    private final Accesses accesses;

    DepartureTidings(Post post, Directory directory, Accesses accesses) {
        this.post = post;
        this.directory = directory;
        this.accesses = accesses;
    }

    /** The last that whoever leaves hears while they have an address here. */
    void begun(Departure departure) {
        String text = departure.becomes() == Becoming.EMERITUS
                ? "You are an emeritus from now on. Thank you for what you did. Your account stays; what access you had elsewhere is taken back."
                : "What you held goes to others, what access you had is taken back, and your account is removed last. Thank you for what you did.";
        tell(
                List.of(departure.person()),
                departure.number(),
                "begun",
                "%s: you leave the community's work".formatted(departure.number()),
                text + "\nReason given: " + departure.reason());
    }

    void stranded(Departure departure, Map<PersonId, List<Shift>> stranded) {
        stranded.forEach((person, shifts) -> tell(
                List.of(person),
                departure.number(),
                "shift-unsupervised",
                "Nobody supervises your shift any more",
                "You are off the following shifts, until somebody who has done them before is on them:\n"
                        + shifts.stream()
                                .map(shift -> "%s on %s".formatted(shift.kind().name(), shift.startsAt()))
                                .collect(Collectors.joining("\n"))));
    }

    void removalLate(Departure departure) {
        String left = accesses.of(departure.person()).stream()
                .filter(grant -> grant.state() != GrantState.REVOKED)
                .map(Grant::system)
                .distinct()
                .collect(Collectors.joining(", "));
        tell(
                in(Circle.LEADS),
                departure.number(),
                "access-late",
                "%s: access of %s is still there".formatted(departure.number(), departure.person()),
                "It should have been taken back by now. Still there: " + left);
    }

    Letter asking(CaseNumber number, String line) {
        return Letter.about(
                number,
                "hand-over-" + line,
                "%s: who owns line %s from now on?".formatted(number, line),
                "Whoever owns it leaves. Please say who takes it over.");
    }

    void handOverLate(CaseNumber number, String line) {
        Letter letter = Letter.about(
                number,
                "hand-over-late-" + line,
                "%s: line %s still has no new owner".formatted(number, line),
                "Leads have said nothing for some time; treasurers may say it too from now on.");
        post.tell(in(Circle.LEADS), letter);
        post.tell(in(Circle.TREASURERS), letter);
    }

    void handedOver(CaseNumber number, LineCode line, PersonId successor) {
        tell(
                List.of(successor),
                number,
                "owner-" + line,
                "You own line %s from now on".formatted(line),
                "Whoever owned it has left.");
    }

    void concluded(Departure departure) {
        String exceptions = departure.exceptions().stream()
                .map(item -> "%s: %s".formatted(item.what(), item.note()))
                .collect(Collectors.joining("\n"));
        if (!exceptions.isEmpty()) {
            for (Circle circle : List.of(Circle.LEADS, Circle.COORDINATORS)) {
                tell(
                        in(circle),
                        departure.number(),
                        "exceptions",
                        "%s left something that nobody has taken over".formatted(departure.person()),
                        exceptions);
            }
        }
        if (!departure.askedBy().equals(departure.person())) {
            tell(
                    List.of(departure.askedBy()),
                    departure.number(),
                    departure.becomes().id(),
                    "%s is over: %s is %s"
                            .formatted(
                                    departure.number(),
                                    departure.person(),
                                    departure.becomes().id()),
                    exceptions.isEmpty() ? "Nothing is left behind." : "Left behind:\n" + exceptions);
        }
    }

    void tell(List<PersonId> to, CaseNumber number, String notice, String subject, String text) {
        post.tell(to, Letter.about(number, notice, subject, text));
    }

    private List<PersonId> in(Circle circle) {
        return directory.in(circle).stream().map(Person::id).toList();
    }
}
