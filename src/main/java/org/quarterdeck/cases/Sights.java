package org.quarterdeck.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.cases.Discretion.Sight;
import org.quarterdeck.engine.AppliedPolicy;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows cases as their features' discretion lets them be shown. Asked late: features need the docket, which needs this. */
@Component
class Sights {

    private final ObjectProvider<Discretion> discretions;

    Sights(ObjectProvider<Discretion> discretions) {
        this.discretions = discretions;
    }

    Map<CaseNumber, Sight> of(Caller caller, Collection<Case> cases) {
        Map<String, Discretion> byProcess =
                discretions.stream().collect(Collectors.toMap(Discretion::process, Function.identity()));
        Map<CaseNumber, Sight> sights = new HashMap<>();
        cases.stream().collect(Collectors.groupingBy(Case::process)).forEach((process, some) -> {
            Discretion discretion = byProcess.get(process);
            if (discretion != null) {
                sights.putAll(discretion.sights(caller, some));
            }
        });
        return sights;
    }

    Sight of(Caller caller, Case about) {
        return of(caller, List.of(about)).getOrDefault(about.number(), Sight.ALL);
    }

    /** The cases as the caller may see them, without those that they may not. */
    List<Case> shown(Caller caller, List<Case> cases, Search search) {
        Map<CaseNumber, Sight> sights = of(caller, cases);
        return cases.stream()
                .flatMap(about -> shown(caller, about, sights.getOrDefault(about.number(), Sight.ALL), search))
                .toList();
    }

    private static Stream<Case> shown(Caller caller, Case about, Sight sight, Search search) {
        Case seen = sight == Sight.NAMELESS ? nameless(caller, about) : about;
        boolean tells = seen.startedBy() == null && search.startedBy() != null;
        return sight == Sight.NONE || tells ? Stream.empty() : Stream.of(seen);
    }

    /** A reference was given by whoever brought the case, and may be their own name. */
    static Case nameless(Caller caller, Case about) {
        boolean own = caller.id().equals(about.startedBy());
        return new Case(
                about.number(),
                about.process(),
                about.title(),
                own ? about.reference() : null,
                about.state(),
                about.outcome(),
                own ? about.startedBy() : null,
                about.startedAt(),
                about.endedAt());
    }

    CaseFile nameless(Caller caller, CaseFile file) {
        String reader = caller.id().value();
        Set<String> untold = caller.id().equals(file.about().startedBy())
                ? inner(file.about().process())
                : Set.of();
        return new CaseFile(
                nameless(caller, file.about()),
                file.waitingFor().stream()
                        .filter(waiting -> !untold.contains(waiting.task()))
                        .map(waiting -> nameless(reader, waiting))
                        .toList(),
                new AppliedPolicy(file.policy().definitionVersion(), List.of()),
                file.timeline().stream()
                        .filter(one -> untold.stream().noneMatch(one::isDoing))
                        .map(one ->
                                new Happening(one.at(), one.what(), Objects.equals(one.who(), reader) ? reader : null))
                        .toList());
    }

    private Set<String> inner(String process) {
        return discretions.stream()
                .filter(discretion -> discretion.process().equals(process))
                .flatMap(discretion -> discretion.inner().stream())
                .collect(Collectors.toSet());
    }

    private static Waiting nameless(String reader, Waiting waiting) {
        return new Waiting(
                waiting.task(),
                waiting.step(),
                waiting.people().stream().filter(reader::equals).toList(),
                waiting.groups(),
                waiting.due(),
                waiting.onTimeout());
    }
}
