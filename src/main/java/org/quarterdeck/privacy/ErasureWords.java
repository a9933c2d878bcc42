package org.quarterdeck.privacy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.OwnCases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PersonalRecords;
import org.springframework.stereotype.Component;

/** What somebody is told whose data is going to be erased: above all what has to stay, for how long and why. */
@Component
class ErasureWords {

    private final AskedRooms rooms;
    private final OwnCases ownCases;
    private final Retention retention;

    ErasureWords(AskedRooms rooms, OwnCases ownCases, Retention retention) {
        this.rooms = rooms;
        this.ownCases = ownCases;
        this.retention = retention;
    }

    String of(CaseNumber erasure, PersonId person) {
        return """
                You have asked us to erase your data (%s). Your open cases are withdrawn, then your name, your address and your words \
                are erased everywhere, within 30 days at the latest. If it wasn't you who asked, take it back on your own page at once.
                What you did stays under an id that says nothing of you, where a record would be false without it: bookings, votes, \
                reviews, the register of decisions.
                %s""".formatted(erasure, kept(person)).strip();
    }

    private String kept(PersonId person) {
        List<String> held = Stream.concat(
                        rooms.all().stream().map(PersonalRecords::room),
                        ownCases.of(person).stream().map(Case::process))
                .distinct()
                .filter(record -> retention.of(record).keeps())
                .map(record -> "%s: %s".formatted(record, retention.of(record).why()))
                .toList();
        return held.isEmpty()
                ? ""
                : held.stream().collect(Collectors.joining("\n", "What we have to keep for a while:\n", ""));
    }
}
