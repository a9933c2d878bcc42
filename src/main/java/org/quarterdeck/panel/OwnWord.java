package org.quarterdeck.panel;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say of themselves: whom they are too near to (WP-03), and what they know about (WP-05). */
@Service
public class OwnWord {

    private static final String KINDS = "must be family, mentor, financial or collaborator";

    private final Disclosures disclosures;
    private final Directory directory;
    private final CallBook calls;

    OwnWord(Disclosures disclosures, Directory directory, CallBook calls) {
        this.disclosures = disclosures;
        this.directory = directory;
        this.calls = calls;
    }

    /** @param kind family, mentor, financial or collaborator */
    public record Conflict(String person, String kind) {}

    /** What the caller declared; what others declared of them is for nobody to read. */
    public List<Conflict> conflicts(Caller caller) {
        return disclosures.by(caller.id()).stream()
                .map(tie -> new Conflict(tie.person().value(), tie.kind().id()))
                .toList();
    }

    /** Adds to what was declared before; it binds both, and can't be taken back. */
    @Transactional
    public List<Conflict> declare(Caller caller, Conflict conflict) {
        PersonId other = new PersonId(conflict.person());
        if (other.equals(caller.id()) || directory.find(other).isEmpty()) {
            throw new Invalid("person", "must be the id of somebody else");
        }
        Kind kind = Kind.of(conflict.kind()).orElseThrow(() -> new Invalid("kind", KINDS));
        disclosures.declare(caller.id(), new Disclosures.Tie(other, kind));
        return conflicts(caller);
    }

    public Set<String> expertise(Caller caller) {
        return new TreeSet<>(disclosures.expertise(Set.of(caller.id())).getOrDefault(caller.id(), Set.of()));
    }

    /**
     * Says anew which tracks the caller knows about.
     *
     * @throws Invalid naming every track that no call has
     */
    @Transactional
    public Set<String> know(Caller caller, Set<String> tracks) {
        caller.mustBeIn("say what they can review", Circle.REVIEWERS);
        Set<String> known =
                calls.all().stream().flatMap(call -> call.tracks().stream()).collect(Collectors.toSet());
        List<Fault> faults = tracks.stream()
                .filter(track -> !known.contains(track))
                .sorted()
                .map(track ->
                        new Fault("tracks", "must not contain %s, which is no track of any call".formatted(track)))
                .toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        disclosures.know(caller.id(), tracks);
        return expertise(caller);
    }
}
