package org.quarterdeck.access.systems;

import java.util.List;
import org.quarterdeck.access.SystemKind;
import org.quarterdeck.access.SystemSettings;
import org.quarterdeck.access.TargetSystem;
import org.quarterdeck.people.Identities;
import org.springframework.stereotype.Component;

/** The house itself, where members have accounts. */
@Component
class HouseKind implements SystemKind {

    private final Identities identities;

    HouseKind(Identities identities) {
        this.identities = identities;
    }

    @Override
    public String kind() {
        return "house";
    }

    @Override
    public List<String> missing(SystemSettings settings) {
        return List.of();
    }

    @Override
    public TargetSystem open(String system, SystemSettings settings) {
        return new OwnHouse(identities);
    }

    @Override
    public boolean isHouse() {
        return true;
    }
}
