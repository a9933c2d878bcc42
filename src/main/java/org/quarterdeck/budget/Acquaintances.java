package org.quarterdeck.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The people and lines of a transaction: it looks each up once, however often somebody asks who they are and whose it is, and
 * forgets them as it ends. How a line stands is never remembered.
 */
@Component
class Acquaintances {

    private final Directory directory;
    private final Ledger ledger;

    Acquaintances(Directory directory, Ledger ledger) {
        this.directory = directory;
        this.ledger = ledger;
    }

    Optional<Person> person(PersonId id) {
        return met().map(known -> known.people.computeIfAbsent(id, directory::find))
                .orElseGet(() -> directory.find(id));
    }

    Optional<Line> line(LineCode code) {
        return met().map(known -> known.lines.computeIfAbsent(code, ledger::line))
                .orElseGet(() -> ledger.line(code));
    }

    /** Empty outside a transaction. */
    private static Optional<Met> met() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return Optional.empty();
        }
        return Optional.of(TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Met.class::isInstance)
                .map(Met.class::cast)
                .findFirst()
                .orElseGet(Acquaintances::begin));
    }

    private static Met begin() {
        Met met = new Met();
        TransactionSynchronizationManager.registerSynchronization(met);
        return met;
    }

    private static final class Met implements TransactionSynchronization {

        private final Map<PersonId, Optional<Person>> people = new HashMap<>();
        private final Map<LineCode, Optional<Line>> lines = new HashMap<>();
    }
}
