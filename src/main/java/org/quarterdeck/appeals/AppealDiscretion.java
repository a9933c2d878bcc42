package org.quarterdeck.appeals;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Discretion;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** An appeal tells no more than the case that it is about: whoever sees that one without names sees its appeals without names. */
@Component
class AppealDiscretion implements Discretion {

    private final StoredAppeals appeals;
    private final AppealSights sights;

    AppealDiscretion(StoredAppeals appeals, AppealSights sights) {
        this.appeals = appeals;
        this.sights = sights;
    }

    @Override
    public String process() {
        return Appeals.PROCESS;
    }

    @Override
    public Map<CaseNumber, Sight> sights(Caller caller, Collection<Case> cases) {
        List<Appeal> others = appeals
                .findByNumberIn(cases.stream()
                        .filter(about -> !caller.id().equals(about.startedBy()))
                        .map(about -> about.number().value())
                        .toList())
                .stream()
                .toList();
        Map<CaseNumber, Sight> seen =
                sights.sights(caller, others.stream().map(Appeal::about).toList());
        Map<CaseNumber, Sight> ofAppeals = new HashMap<>();
        others.forEach(appeal -> ofAppeals.put(appeal.number(), seen.getOrDefault(appeal.about(), Sight.ALL)));
        return ofAppeals;
    }
}
