package org.quarterdeck.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Service;

/** Where one reads about cases: each person about those they may see. */
@Service
public class CaseFiles {

    private final Shelf shelf;
    private final Proceedings proceedings;
    private final Policies policies;
    private final Register register;

    CaseFiles(Shelf shelf, Proceedings proceedings, Policies policies, Register register) {
        this.shelf = shelf;
        this.proceedings = proceedings;
        this.policies = policies;
        this.register = register;
    }

    /** @throws NoSuch if there is none, or none that the caller may see */
    public Case find(Caller caller, CaseNumber number) {
        return shelf.find(caller, number).orElseThrow(() -> new NoSuch("no case has the number " + number));
    }

    /** @throws NoSuch if there is none, or none that the caller may see */
    public CaseFile read(Caller caller, CaseNumber number) {
        Case about = find(caller, number);
        return new CaseFile(about, proceedings.waitingFor(about), policies.of(number), timeline(about));
    }

    /** Newest first; a page goes on behind the case whose number the one before it ended with. */
    public Page<Case> read(Caller caller, Search search) {
        return Page.of(
                shelf.take(caller, search),
                search.stretch().limit(),
                about -> about.number().value());
    }

    private List<Happening> timeline(Case about) {
        List<Happening> timeline = new ArrayList<>();
        timeline.add(
                new Happening(about.startedAt(), "Started", about.startedBy().value()));
        timeline.addAll(proceedings.happenings(about.number()));
        register.entriesOf(about.number()).stream().map(CaseFiles::decided).forEach(timeline::add);
        if (about.endedAt() != null) {
            timeline.add(new Happening(about.endedAt(), "Ended: " + about.outcome(), null));
        }
        timeline.sort(Comparator.comparing(Happening::at));
        return timeline;
    }

    private static Happening decided(Entry entry) {
        String who = entry.deciders().isEmpty() ? null : String.join(", ", entry.deciders());
        return new Happening(
                entry.at(), "Decision %d: %s, %s".formatted(entry.seq(), entry.kind(), entry.outcome()), who);
    }
}
