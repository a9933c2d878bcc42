package org.quarterdeck.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quarterdeck.cases.Discretion.Sight;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.Page;
import org.springframework.stereotype.Service;

/** Where one reads about cases: each person about those they may see. */
@Service
public class CaseFiles {

    private final Shelf shelf;
    private final Sights sights;
    private final Proceedings proceedings;
    private final Policies policies;
    private final Timelines timelines;
    private final Cases cases;

    CaseFiles(
            Shelf shelf, Sights sights, Proceedings proceedings, Policies policies, Timelines timelines, Cases cases) {
        this.shelf = shelf;
        this.sights = sights;
        this.proceedings = proceedings;
        this.policies = policies;
        this.timelines = timelines;
        this.cases = cases;
    }

    /** @throws NoSuch if there is none, or none that the caller may see */
    public Case find(Caller caller, CaseNumber number) {
        Case about = onTheShelf(caller, number);
        return sights.of(caller, about) == Sight.NAMELESS ? Sights.nameless(caller, about) : about;
    }

    /** @throws NoSuch if there is none, or none that the caller may see */
    public CaseFile read(Caller caller, CaseNumber number) {
        Case about = onTheShelf(caller, number);
        CaseFile file = new CaseFile(about, proceedings.waitingFor(about), policies.of(number), timelines.of(about));
        return sights.of(caller, about) == Sight.NAMELESS ? sights.nameless(caller, file) : file;
    }

    /** Newest first; a page goes on behind the case whose number the one before it ended with. */
    public Page<Case> read(Caller caller, Search search) {
        return Page.of(
                shown(caller, search),
                search.stretch().limit(),
                about -> about.number().value());
    }

    /** Goes on until the page is full: a gap in it would tell of a case that isn't shown. */
    private List<Case> shown(Caller caller, Search search) {
        int rows = search.stretch().rows();
        List<Case> shown = new ArrayList<>();
        List<Case> taken;
        Search next = search;
        do {
            taken = shelf.take(caller, next);
            shown.addAll(sights.shown(caller, taken, search));
            next = taken.isEmpty()
                    ? next
                    : next.goingOn(taken.get(taken.size() - 1).number());
        } while (taken.size() == rows && shown.size() < rows);
        return shown.size() < rows ? shown : shown.subList(0, rows);
    }

    /** Whether there is such a case for the caller. */
    public boolean isSeenBy(Caller caller, CaseNumber number) {
        return shelf.find(caller, number)
                .filter(about -> sights.of(caller, about) != Sight.NONE)
                .isPresent();
    }

    /** How much of the cases the caller sees, who has come upon them by another one; all of one that isn't named. */
    public Map<CaseNumber, Sight> sights(Caller caller, Collection<CaseNumber> numbers) {
        return sights.of(
                caller,
                numbers.stream()
                        .distinct()
                        .flatMap(number -> cases.find(number).stream())
                        .toList());
    }

    private Case onTheShelf(Caller caller, CaseNumber number) {
        return shelf.find(caller, number)
                .filter(about -> sights.of(caller, about) != Sight.NONE)
                .orElseThrow(() -> new NoSuch("no case has the number " + number));
    }
}
