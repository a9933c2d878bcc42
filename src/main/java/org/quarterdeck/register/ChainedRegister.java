package org.quarterdeck.register;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register as a chain: each entry carries the hash of the one before it. */
@Component
class ChainedRegister implements Register {

    private final Book book;
    private final Clock clock;

    ChainedRegister(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry append(Decision decision) {
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
}
