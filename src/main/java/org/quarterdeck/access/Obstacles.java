package org.quarterdeck.access;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What keeps access from being given (VO-06). Asked late: those who know need the door of this module. */
@Component
class Obstacles {

    private final ObjectProvider<AccessHolders> holders;

    Obstacles(ObjectProvider<AccessHolders> holders) {
        this.holders = holders;
    }

    Optional<String> to(AccessGrant grant) {
        return grant.isKeptOut()
                ? Optional.of("the person's access is suspended")
                : holders.stream()
                        .flatMap(one -> one.obstacle(grant.caseNumber()).stream())
                        .findFirst();
    }
}
