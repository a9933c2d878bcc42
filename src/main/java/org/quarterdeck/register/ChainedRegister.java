package org.quarterdeck.register;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register as a chain: each entry carries the hash of the one before it. */
@Component
class ChainedRegister implements Register {

    private final Book book;
    private final Clock clock;
    private final ObjectProvider<OnBehalf> onBehalf;

    ChainedRegister(Book book, Clock clock, ObjectProvider<OnBehalf> onBehalf) {
        this.book = book;
        this.clock = clock;
        this.onBehalf = onBehalf;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry append(Decision told) {
        Decision decision = told.onBehalfOf(onBehalf.orderedStream()
                .flatMap(known -> principals(known, told).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        ClearText clear = ClearText.of(decision);
        Head head = book.lockedHead();
        SealedEntry entry = SealedEntry.seal(head, clock.instant().truncatedTo(ChronoUnit.MICROS), decision, clear);
        book.add(entry, clear);
        return entry.as(Entry.class);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> entriesOf(CaseNumber caseNumber) {
        return book.leavesOf(caseNumber, 0, Integer.MAX_VALUE).stream()
                .map(leaf -> leaf.read(View.MEMBERS).as(Entry.class))
                .toList();
    }

    private static Map<PersonId, PersonId> principals(OnBehalf known, Decision decision) {
        CaseNumber number = decision.caseNumber();
        return number == null || decision.deciders().isEmpty() ? Map.of() : known.principals(number);
    }
}
