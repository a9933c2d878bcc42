package org.quarterdeck.access.process;

import java.util.List;
import java.util.Set;
import org.quarterdeck.access.AccessSettings;
import org.quarterdeck.engine.Pauses;
import org.springframework.stereotype.Component;

/** A system that doesn't answer is asked again as patiently outside of cases as in them. */
@Component
class AccessPauses implements Pauses {

    private final AccessSettings settings;

    AccessPauses(AccessSettings settings) {
        this.settings = settings;
    }

    @Override
    public Set<String> jobs() {
        return Set.of(AccessJobHandler.TYPE);
    }

    @Override
    public List<String> between() {
        return settings.pauses();
    }
}
