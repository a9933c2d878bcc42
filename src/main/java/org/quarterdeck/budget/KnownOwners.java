package org.quarterdeck.budget;

import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Owners;
import org.quarterdeck.people.Directory;
import org.springframework.stereotype.Component;

/** Answers the ledger, which knows nobody, who may own a line: whoever is in the directory. */
@Component
class KnownOwners implements Owners {

    private final Directory directory;

    KnownOwners(Directory directory) {
        this.directory = directory;
    }

    @Override
    public boolean knows(PersonId id) {
        return directory.find(id).isPresent();
    }
}
