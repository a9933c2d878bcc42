package org.quarterdeck.cases;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Errands are told to the veiled without names, and to the shut out not at all. */
@Component
class ToyDiscretion implements Discretion {

    static final String VEILED = "veiled";
    static final String SHUT_OUT = "shutout";

    @Override
    public String process() {
        return Errands.PROCESS;
    }

    @Override
    public Map<CaseNumber, Sight> sights(Caller caller, Collection<Case> cases) {
        Sight sight = switch (caller.id().value()) {
            case VEILED -> Sight.NAMELESS;
            case SHUT_OUT -> Sight.NONE;
            default -> Sight.ALL;
        };
        return cases.stream().map(Case::number).collect(Collectors.toMap(Function.identity(), number -> sight));
    }
}
