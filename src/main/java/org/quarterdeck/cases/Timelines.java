package org.quarterdeck.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells what happened to a case, from its start. Chronicles are asked late: those who keep them need the docket. */
@Component
class Timelines {

    private final Cases cases;
    private final Proceedings proceedings;
    private final Register register;
    private final ObjectProvider<Chronicle> chronicles;

    Timelines(Cases cases, Proceedings proceedings, Register register, ObjectProvider<Chronicle> chronicles) {
        this.cases = cases;
        this.proceedings = proceedings;
        this.register = register;
        this.chronicles = chronicles;
    }

    /** Oldest first. */
    List<Happening> of(Case about) {
        List<Happening> timeline = new ArrayList<>();
        timeline.add(new Happening(about.startedAt(), "Started", String.valueOf(about.startedBy())));
        timeline.addAll(proceedings.happenings(about.number()));
        register.entriesOf(about.number()).stream().map(Timelines::decided).forEach(timeline::add);
        chronicles.stream()
                .flatMap(chronicle -> chronicle.of(about.number()).stream())
                .forEach(timeline::add);
        cases.reopenings(about.number()).stream().flatMap(Timelines::reopened).forEach(timeline::add);
        if (about.endedAt() != null) {
            timeline.add(new Happening(about.endedAt(), "Ended: " + about.outcome(), null));
        }
        timeline.sort(Comparator.comparing(Happening::at));
        return timeline;
    }

    private static Stream<Happening> reopened(Reopened again) {
        return Stream.of(
                new Happening(again.endedAt(), "Ended: " + again.outcome(), null),
                new Happening(again.reopenedAt(), "Led back", null));
    }

    private static Happening decided(Entry entry) {
        String who = entry.deciders().isEmpty() ? null : String.join(", ", entry.decidersInWords());
        return new Happening(
                entry.at(), "Decision %d: %s, %s".formatted(entry.seq(), entry.kind(), entry.outcome()), who);
    }
}
